try:
    raise ValueError("bad value")
except ValueError, e:
    print "caught", e
print e
try:
    {}["missing"]
except (KeyError, IndexError), err:
    print type(err).__name__, err
try:
    [][3]
except (KeyError, IndexError) as err:
    print err.__class__.__name__
try:
    int("x")
except:
    print "bare"
try:
    int("x")
except Exception:
    print "exception"
else:
    print "no"
finally:
    print "finally"
class Holder:
    pass
h = Holder()
try:
    raise RuntimeError, "kept"
except RuntimeError, h.error:
    pass
print h.error
try:
    raise ValueError(1, 2)
except ValueError, (a, b):
    print a, b
def f():
    try:
        return "from try"
    finally:
        print "cleanup"
print f()
try:
    try:
        1 / 0
    except TypeError, e:
        print "wrong"
except ZeroDivisionError, e:
    print "outer", e
for name in ["a", "b"]:
    try:
        if name == "a":
            continue
        print name
    finally:
        print "done", name
try:
    raise StandardError("std")
except StandardError, e:
    print repr(e)
try:
    int("zz")
except StandardError, e:
    print "standard", e
