def trace(f):
    def wrapper(*a, **k):
        print "call", f.__name__, a, sorted(k.items())
        return f(*a, **k)
    wrapper.__name__ = f.__name__
    return wrapper
def tag(name):
    print "factory", name
    def deco(f):
        print "apply", name
        f.tags = getattr(f, "tags", ()) + (name,)
        return f
    return deco
@trace
def add(a, b=2): return a + b
print add(1), add(1, b=5), add.__name__
@tag("outer")
@tag("inner")
def tagged(): pass
print tagged.tags
class Registry:
    items = {}
    def register(self, f):
        self.items[f.__name__] = f
        return f
reg = Registry()
@reg.register
def handler(): return "handled"
print reg.items["handler"]()
def replace(cls):
    cls.added = "by decorator"
    return cls
@replace
class Old: pass
@replace
class New(object): pass
print Old.added, New.added
@tag("class")
class Tagged: pass
print Tagged.tags
class M(object):
    @trace
    def m(self, x): return x * 2
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls, x): return cls.__name__ + x
    @property
    def p(self): return "prop"
class Prefix(object):
    def __repr__(self): return "P"
    @trace
    def m(self): return 1
print Prefix().m(), M.s(1), M.c("!"), M().p
def to_none(f): return None
@to_none
def gone(): pass
print gone
class Deco(object):
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a), self.n
@Deco
def counted(x): return x
print counted(5), counted(6)
import functools
def wraps_it(f):
    @functools.wraps(f)
    def w(*a): return f(*a)
    return w
@wraps_it
def named(): "named doc"
print named.__name__, named.__doc__
def args(*a, **k):
    return lambda f: (f.__name__, a, sorted(k.items()))
@args(1, x=2, *[3], **{"y": 4})
def all_forms(): pass
print all_forms
@property
def odd(self): pass
print type(odd).__name__
memo = {}
def memoize(f):
    def w(n):
        if n not in memo: memo[n] = f(n)
        return memo[n]
    return w
@memoize
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print fib(30), len(memo)
