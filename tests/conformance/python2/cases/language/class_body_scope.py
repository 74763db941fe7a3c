x = "module"
class A:
    x = "class"
    y = x
    def m(self): return x
    z = [x for i in range(2)]
    def __init__(self): self.w = x
    for i in range(3):
        pass
    if i: flag = True
    del y
    lam = lambda self: x
    t = (lambda v: v)(x)
    try:
        1/0
    except ZeroDivisionError, e:
        error = str(e)
    class Inner:
        try:
            v = z
        except NameError, e:
            v = str(e)
        x = "inner"
    print "body runs", x
print A().m(), A.z, A().w, A.i, A.flag, hasattr(A, "y"), A().lam(), A.t, A.error, A.Inner.v, A.Inner.x
def f():
    x = "function"
    class B:
        a = x
        def g(self): return x
    return B.a, B().g()
print f()
def g():
    x = "enclosing"
    class C:
        def h(self): return x
        x = "own"
    return C().h(), C.x
print g()
class D:
    a = 1
    b = a + 1
    c = b * 2
    locals()["dynamic"] = 5
print D.c, sorted(k for k in vars(D) if not k.startswith("__"))
class E:
    "docs"
    print __name__, __module__
print E.__doc__, E.__module__
class F:
    def method(a=x, b=A.x): return a, b
    method = staticmethod(method)
print F.method()
class Counter:
    n = 0
    def __init__(self): Counter.n += 1
Counter(); Counter()
print Counter.n
class P:
    __private = 1
    def get(self): return self.__private
    def __hidden(self): return "hidden"
    def call(self): return self.__hidden()
    __dunder__ = 2
print P().get(), P().call(), P.__dunder__, P._P__private, hasattr(P, "__private")
class _Q:
    __v = 3
    def get(self): return self.__v
print _Q().get(), _Q._Q__v
