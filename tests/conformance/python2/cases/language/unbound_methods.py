class A:
    def f(self, x=1): return "A.f", x
    def g(self): return "g"
class B(A): pass
class N(object):
    def f(self, x=1): return "N.f", x
a = A()
print A.f(a), A.f(a, 2), A.f(B()), N.f(N(), 3)
print A.f, N.f, B.f
print repr(a.g)[:16], a.g.__name__, A.g.__name__
print A.f.im_self, A.f.im_class, a.f.im_self is a, a.f.im_class, a.f.im_func is A.f.im_func, a.f.im_func.func_name
for call in (lambda: A.f(5), lambda: A.f(), lambda: N.f("x"), lambda: N.f(), lambda: A.f(None), lambda: A.f(N()), lambda: A.f(A), lambda: A.f([1])):
    try:
        print call()
    except TypeError, e:
        print e
print A.f == A.f, a.f == a.f, a.f == A().f, A.f is A.f
m = a.f
print m(7), m.im_func(a, 8)
A.extra = lambda self: "extra"
print a.extra(), A.extra(a)
a.own = lambda: "own"
print a.own()
def free(self): return "free"
A.free = free
print A.free, A().free(), A.__dict__["free"] is free
print map(A.g, [a, B()])
print callable(A.f), hasattr(A.f, "im_func"), A.f.func_name if hasattr(A.f, "func_name") else "no func_name"
class S:
    @staticmethod
    def st(x): return x
    @classmethod
    def cl(cls, x): return cls.__name__, x
print S.st(1), S().st(2), S.cl(3), S().cl(4), S.cl.im_self is S
class Named:
    def __init__(self): pass
    def upper(self): return "up"
    def keys(self): return "ks"
print Named.upper(Named()), Named.keys(Named())
try:
    Named.upper("x")
except TypeError, e:
    print e
