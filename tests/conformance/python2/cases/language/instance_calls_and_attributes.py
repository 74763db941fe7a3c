class A:
    shared = []
    count = 0
    def __init__(self, *args, **kw):
        self.args, self.kw = args, sorted(kw.items())
    def __call__(self, x): return x * 2
    def method(self): return self
a, b = A(1, x=2), A()
print a.args, a.kw, b.args, a(4), map(a, [1, 2]), callable(a)
a.shared.append(1)
print b.shared, A.shared
a.count += 1
print a.count, b.count, A.count, a.__dict__.keys() != []
A.count = 10
print a.count, b.count
a.new = "n"
print hasattr(b, "new"), a.new
del a.count
print a.count
A.added = lambda self, y: y + 1
print a.added(1), b.added(2)
a.func = lambda y: y + 100
print a.func(1)
print a.method() is a, a.method().method() is a
m = a.method
print m() is a, m.im_self is a, m.__name__
print getattr(a, "args"), getattr(a, "zzz", "dflt"), hasattr(a, "zzz")
setattr(a, "odd name", 5)
print getattr(a, "odd name"), a.__dict__["odd name"]
class B(A):
    def __init__(self): A.__init__(self, "from B"); self.own = 1
    def method(self): return "B+" + str(A.method(self) is self)
print B().args, B().method(), B().own, isinstance(B(), A), B.__bases__[0].__name__
class C:
    def __init__(self): return None
class D:
    def __init__(self): return 5
C()
class E(object):
    def __init__(self): return 5
try:
    E()
except TypeError, e:
    print e
class S(object):
    def __new__(cls, *a):
        print "new", a
        return object.__new__(cls)
    def __init__(self, *a): print "init", a
S(1, 2)
class Single(object):
    inst = None
    def __new__(cls):
        if cls.inst is None: cls.inst = object.__new__(cls)
        return cls.inst
print Single() is Single()
class NewStr(str):
    def __new__(cls, v): return str.__new__(cls, v.upper())
    def shout(self): return self + "!"
print NewStr("abc"), NewStr("x").shout(), repr(NewStr("q")), type(NewStr("a")).__name__, isinstance(NewStr("a"), str)
class NewInt(int):
    def __add__(self, o): return NewInt(int.__add__(self, o) * 10)
print NewInt(1) + 2, NewInt(5) / 2, type(NewInt(1) + 1).__name__
class L(list):
    def __init__(self, *a): list.__init__(self, a); self.tag = "t"
    def append(self, x): list.append(self, x * 2)
l = L(1, 2); l.append(3)
print l, l.tag, len(l), l == [1, 2, 6], l + [1], isinstance(l, list), sorted(l)
class Dct(dict):
    def __getattr__(self, k):
        try: return self[k]
        except KeyError: raise AttributeError(k)
    def __missing__(self, k): return "missing " + k
d = Dct(a=1); d["b"] = 2
print d.a, d["zz"], sorted(d.keys()), d.has_key("a"), d.get("q"), d
class T(tuple):
    def __new__(cls, *a): return tuple.__new__(cls, a)
    first = property(lambda s: s[0])
print T(1, 2), T(3, 4).first, T(1) + (2,), len(T())
