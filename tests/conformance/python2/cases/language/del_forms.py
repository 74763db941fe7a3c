a, b, c = 1, 2, 3
del a, b
print "a" in globals(), "b" in globals(), c
x = y = z = 0
del (x, y), [z]
print [n for n in ("x", "y", "z") if n in globals()]
l = range(10)
del l[0]; print l
del l[-1]; print l
del l[1:3]; print l
del l[::2]; print l
del l[:]; print l
d = {"a": 1, "b": 2}
del d["a"]; print d
class O: pass
o = O(); o.x = o.y = 1
del o.x, o.y
print o.__dict__
d = {"k": [1, 2, {"z": 1, "y": 2}]}
del d["k"][2]["z"], d["k"][0]
print d
def f():
    v = 1
    del v
    v = 2
    return v
print f()
for i in range(3):
    tmp = i
    del tmp
print "tmp" in globals()
class D:
    def __delitem__(self, k): print "delitem", k
    def __delattr__(self, k): print "delattr", k
    def __del__(self): pass
e = D()
del e["k"], e[1, 2], e.attr
del (e)
print "e" in globals()
import string, os as system
del string, system
print "string" in globals()
try:
    del l[5]
except IndexError, err:
    print err
del err
def args(p, *q):
    del p
    return q
print args(1, 2)
t = (1, [2, 3])
del t[1][0]
print t
