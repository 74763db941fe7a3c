class Box:
    pass
box = Box()
try:
    raise ValueError("a", "b")
except (TypeError, ValueError), e:
    print e.args
print e.args
try:
    raise ValueError("a", "b")
except ValueError, (x, y):
    print x, y
print x, y
try:
    raise KeyError("k")
except KeyError, box.error:
    print box.error
d = {}
try:
    raise KeyError("k")
except KeyError, d["error"]:
    print d["error"].args
try:
    raise IOError(5, "text")
except IOError, (number, text):
    print number, text
try:
    raise ValueError("abc")
except ValueError, (one,):
    print one
try:
    try:
        raise ValueError("a", "b", "c")
    except ValueError, (x, y):
        print "not here"
except ValueError, e:
    print e
l = [None, None]
try:
    raise TypeError("in list")
except TypeError, l[1]:
    pass
print l
errors = (KeyError, (IndexError, ValueError))
for bad in (lambda: {}[1], lambda: [][1], lambda: int("q")):
    try:
        bad()
    except errors, e:
        print e.__class__.__name__
try:
    raise ValueError("as form")
except ValueError as e:
    pass
print e
try:
    raise ValueError("as tuple")
except (KeyError, ValueError) as e:
    print e
str = "shadow"
try:
    1/0
except ZeroDivisionError, str:
    print str
print str
del str
