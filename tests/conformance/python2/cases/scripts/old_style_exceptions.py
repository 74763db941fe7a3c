class PlainError:
    def __init__(self, text):
        self.text = text
    def __str__(self):
        return "plain " + self.text
class SubError(PlainError):
    pass
try:
    raise PlainError("one")
except PlainError, e:
    print e, e.text, e.__class__.__name__
try:
    raise SubError, "two"
except PlainError, e:
    print e, isinstance(e, SubError)
try:
    try:
        raise SubError("three")
    except ValueError:
        print "wrong"
except (KeyError, PlainError), e:
    print "tuple", e
try:
    raise PlainError("four")
except:
    import sys
    print sys.exc_info()[0].__name__, sys.exc_info()[1]
def f():
    try:
        raise PlainError("five")
    finally:
        print "finally"
try:
    f()
except Exception:
    print "not an Exception"
except PlainError, e:
    print e
