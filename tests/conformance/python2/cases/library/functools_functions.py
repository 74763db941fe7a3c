import functools
def f(a, b, c=3):
    "doc of f"
    return (a, b, c)
g = functools.partial(f, 1, c=9)
print g(2), g.func is f, g.args, g.keywords, functools.reduce(lambda x, y: x + y, [1, 2, 3], 10)
def logged(fn):
    @functools.wraps(fn)
    def inner(*args):
        print 'call', fn.__name__
        return fn(*args)
    return inner
@logged
def h(x):
    "doc of h"
    return x * 2
print h(4), h.__name__, h.__doc__, functools.WRAPPER_ASSIGNMENTS
print sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a))
@functools.total_ordering
class V(object):
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print V(1) <= V(2), V(3) > V(2), V(1) >= V(1)
print hasattr(functools, 'lru_cache'), hasattr(functools, 'singledispatch')
