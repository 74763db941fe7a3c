class A(object):
    def __init__(self, n=0): self.n = n
    def hello(self): return "A" + str(self.n)
    @classmethod
    def make(cls): return cls.__name__
class B(A):
    def __init__(self): super(B, self).__init__(5)
    def hello(self): return "B" + super(B, self).hello()
    @classmethod
    def make(cls): return "B+" + super(B, cls).make()
print B().hello(), B.make()
class Old:
    def f(self): return super(Old, self)
try:
    Old().f()
except TypeError, e:
    print str(e)[:5]
try:
    super(A, 5)
except TypeError, e:
    print e
class P(object):
    def __init__(self): self._v = 1
    def get(self): return self._v
    def set(self, v): self._v = v
    def rem(self): self._v = "deleted"
    v = property(get, set, rem, "the doc")
    @property
    def ro(self): return "ro"
    @property
    def w(self): return self._v
    @w.setter
    def w(self, v): self._v = v * 2
p = P()
p.v = 7
print p.v, P.v.__doc__, p.ro
p.w = 4
print p.w
del p.v
print p.v
for bad in ("p.ro = 1", "del p.ro", "del p.w"):
    try:
        exec bad
    except AttributeError, e:
        print e
class OldP:
    x = property(lambda self: "computed")
o = OldP()
print o.x
o.x = 5
print o.x
class Slots(object):
    __slots__ = ("a", "b")
s = Slots()
s.a = 1
print s.a, hasattr(s, "b"), hasattr(s, "__dict__")
for bad in ("s.c = 1",):
    try:
        exec bad
    except AttributeError, e:
        print e
class Stat(object):
    @staticmethod
    def f(): return 1
    try:
        f()
    except TypeError, e:
        print e
class Desc(object):
    def __get__(self, obj, kind): return ("get", obj is None, kind.__name__)
    def __set__(self, obj, v): print "set", v
class UseD(object):
    d = Desc()
u = UseD()
print u.d, UseD.d
u.d = 4
