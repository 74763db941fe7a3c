if 1 and \
   2:
    print "if"
for i in \
    1, 2: print i,
print
while \
  0: pass
x = [i for i in
     (1, 2)
     if i
     > 1]
print x
def f(a, \
      b): return a + \
  b
print f(1,

2)
try:
    raise \
        ValueError, \
        "text"
except \
    ValueError, \
    e:
    print e
print \
    "after", \
    "print", \

print "blank after"
exec \
    "print 'exec'" \
    in {}
class A(
    object
): x = \
    5
print A.x, \
    A(
    ).x
import string, \
    os
from string import \
    upper
print upper(
    "u"
)
with_ = lambda a, \
    b=2: a \
    + b
print with_(1); y = \
    3; print y
d = {"a": 1, # one
     # two
     "b": (2,
           3)}
print sorted(d.items())
assert 1, \
    "m"
del x, \
    y
print """a\
b
c""", 'd\
e', "f" \
    "g"
def g(): return (1,
                 2), \
    3
print g()
global zz
zz = -\
    1; print zz
print not \
    1, 1 if \
    0 else \
    2, `1 + \
2`
if (1 and
    (2 or
     3)) : print "nested"
@apply
def h(): return \
    "h"
print h
