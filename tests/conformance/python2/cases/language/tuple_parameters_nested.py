def f((a, b)): return a + b
print f((1, 2))
def g(x, (a, (b, c)), y=5): return x, a, b, c, y
print g(0, (1, (2, 3)))
def h((a, b)=(7, 8), *rest): return a, b, rest
print h(), h((1, 2), 3)
k = lambda (a, b), c: (a, b, c)
print k((1, 2), 3)
print map(lambda (k, v): "%s=%s" % (k, v), [("a", 1), ("b", 2)])
print sorted({"x": 2, "y": 1}.items(), key=lambda (k, v): v)
print reduce(lambda acc, (k, v): acc + v, [("a", 1), ("b", 2)], 0)
def s((a,)): return a
print s([5]), s("z")
def one((a)): return a
print one(3)
try:
    f((1, 2, 3))
except ValueError, e:
    print e
try:
    f((1,))
except ValueError, e:
    print e
try:
    f(5)
except TypeError, e:
    print e
try:
    f(1, 2)
except TypeError, e:
    print e
print f("ab"), f([3, 4])
def closure((a, b)):
    def inner(): return a, b
    return inner
print closure((1, 2))()
def changed((a, b)):
    a += 10
    return a, b
print changed((1, 2))
def kw((a, b), **k): return a, b, sorted(k.items())
print kw((1, 2), z=3)
print f.func_code.co_argcount, f.__name__
class C:
    def m(self, (x, y), z=1): return x, y, z
print C().m((1, 2)), C().m((1, 2), z=9)
print (lambda (a, (b, c)): a * b * c)((2, (3, 4)))
def gen((a, b)):
    for i in range(a, b): yield i
print list(gen((2, 5)))
