import functools
def logged(f):
    @functools.wraps(f)
    def wrapper(*args, **kw):
        print "call", f.func_name, args, kw
        return f(*args, **kw)
    return wrapper
def times(n):
    def deco(f):
        def inner(*a):
            return [f(*a) for i in range(n)]
        inner.__name__ = f.__name__
        return inner
    return deco
@logged
def add(a, b=2):
    "Adds."
    return a + b
@times(2)
@logged
def half(x): return x / 2
print add(1), add(1, b=5), add.__name__, add.__doc__, half(9), half.func_name
def f(a, b=1, *c, **d): pass
print f.func_code.co_argcount, f.func_defaults, f.func_code.co_varnames, f.func_dict, f.func_globals is globals(), f.__dict__, f.func_closure
f.attr = "set"; print f.attr, f.func_dict, callable(f), type(f), f.__module__
class C(object):
    def m(self): return self
    @logged
    def n(self, x): return x
c = C()
print c.m.im_self is c, c.m.im_func is C.__dict__["m"], c.m() is c, c.m.__name__, C.m.__name__, c.m.im_class.__name__
bound = c.m; print bound() is c, C.m(c) is c
def memo(f, cache={}):
    def g(n):
        if not cache.has_key(n): cache[n] = f(n)
        return cache[n]
    return g
@memo
def fib(n): return n < 2 and n or fib(n - 1) + fib(n - 2)
print fib(60), [fib(30)]
compose = lambda *fs: reduce(lambda f, g: lambda x: f(g(x)), fs)
print compose(lambda x: x + 1, lambda x: x * 2, abs)(-5), (lambda x, (y, z): x + y + z)(1, (2, 3)), (lambda: 5)(), map(lambda x: x and 1 or 2, [0, 1])
print apply(f, (1,), {"z": 2}), max(map(len, ["a", "bbb"])), sorted([add, half], key=lambda f: f.__name__)[0].__name__
def gen_args(**kw):
    return ",".join(["%s=%s" % (k, kw[k]) for k in sorted(kw)])
print gen_args(b=2, a=1), gen_args(**dict(z=1)), gen_args()
