class A(object):
    x = "class"
    def __init__(self): self.log = []
    def __getattribute__(self, name):
        if name.startswith("magic"): return "magic " + name
        return object.__getattribute__(self, name)
    def __getattr__(self, name):
        if name == "__iter__": raise AttributeError(name)
        return "fallback " + name
a = A()
print a.x, a.magic_thing, a.missing, a.log, getattr(a, "other"), hasattr(a, "anything")
class S(object):
    def __setattr__(self, k, v): object.__setattr__(self, k, v * 2)
    def __delattr__(self, k): print "deleting", k; object.__delattr__(self, k)
s = S(); s.v = 4
print s.v, s.__dict__
del s.v
print hasattr(s, "v")
class Typed(object):
    def __init__(self, name, kind): self.name, self.kind = name, kind
    def __get__(self, obj, cls):
        if obj is None: return self
        return obj.__dict__.get(self.name, "unset")
    def __set__(self, obj, v):
        if not isinstance(v, self.kind): raise TypeError("%s wants %s" % (self.name, self.kind.__name__))
        obj.__dict__[self.name] = v
    def __delete__(self, obj): del obj.__dict__[self.name]
class M(object):
    age = Typed("age", int)
    name = Typed("name", str)
m = M()
print m.age; m.age = 5; print m.age; del m.age; print m.age
for v in ("x", 5L, 2.0, True):
    try:
        m.age = v
        print "ok", m.age
    except TypeError, e:
        print e
m.name = "n"
try:
    m.name = u"u"
except TypeError, e:
    print e
class NonData(object):
    def __get__(self, o, c): return "computed"
class H(object): attr = NonData()
h = H(); print h.attr; h.__dict__["attr"] = "own"; print h.attr, H.attr
class Meta(type):
    @property
    def label(cls): return "label of " + cls.__name__
    def __getitem__(cls, k): return (cls.__name__, k)
    def __contains__(cls, k): return k == "in"
    def __call__(cls, *a):
        obj = type.__call__(cls)
        obj.args = a
        return obj
class Q(object): __metaclass__ = Meta
print Q.label, Q["k"], "in" in Q, Q(1, 2).args
class Cached(object):
    def __init__(self, f): self.f, self.__name__ = f, f.__name__
    def __get__(self, o, c):
        print "compute", self.__name__
        v = o.__dict__[self.__name__] = self.f(o)
        return v
class UseCached(object):
    @Cached
    def big(self): return 42
u = UseCached(); print u.big, u.big
o = object()
try:
    o.x = 1
except AttributeError, e:
    print e
class Sl(object): __slots__ = ["a"]
class SubSl(Sl): pass
t = SubSl(); t.a = 1; t.b = 2; print t.a, t.b, t.__dict__
print A.__name__, a.__class__.__name__, type(a) is A, A.__module__, A.__bases__, isinstance(A, type), type(A)
a.__class__ = type("Other", (A,), {"x": "other"}); print a.x, a.__class__.__name__
b = M(); b.__dict__ = {"swapped": 1}; print b.swapped
