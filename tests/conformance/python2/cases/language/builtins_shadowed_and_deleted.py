import __builtin__
print __builtin__.len([1, 2]), __builtin__.str is str, __builtin__.True
len = lambda x: "my len"
print len([1]), __builtin__.len([1])
del len
print len([1, 2, 3])
list = [1, 2]
print list
del list
print list("ab")
def f(dict, file=None):
    return dict, file
print f(1, 2)
str, int = 1, 2
print str + int
del str, int
print str(5), int("6")
__builtin__.shout = lambda s: s.upper() + "!"
print shout("hi")
del __builtin__.shout
try:
    shout("x")
except NameError, e:
    print e
id = 5; type = "t"; input = 3; max = None
print id, type, input, max
del id, type, input, max
print max(1, 2), type(1)
class Shadow:
    len = 5
    def m(self): return len("abc")
print Shadow().m()
def outer():
    sum = 10
    def inner(): return sum
    return inner()
print outer(), sum([1, 2])
for next in range(3): pass
print next
del next
print next(iter([7]))
print "range" in dir(__builtin__), hasattr(__builtin__, "xrange"), getattr(__builtin__, "abs")(-3)
sorted = None
try:
    sorted([1])
except TypeError, e:
    print e
del sorted
from __builtin__ import sorted as s
print s([2, 1])
try:
    del undefined
except NameError, e:
    print e
import string
string.extra = "added"
print string.extra
del string.extra
print hasattr(string, "extra")
x = 1
del x
try:
    print x
except NameError, e:
    print e
def dele():
    a = b = 1
    del a
    try:
        return a
    except NameError, e:
        return str(e), b
print dele()
