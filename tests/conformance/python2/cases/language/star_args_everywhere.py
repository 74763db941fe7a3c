def f(*a, **k): return a, sorted(k.items())
print f(*(1, 2)), f(*[1], **{"x": 2}), f(0, *"ab"), f(1, y=2, *[3], **{"z": 4}), f(*xrange(2)), f(*{"k": 1}), f(*(i for i in (5, 6)))
print f(**dict(a=1)), f(*(), **{}), f(1, *(), **{}), apply(f, (1, 2), {"k": 3}), apply(f), apply(f, [1])
def g(a, b=2, *c, **d): return a, b, c, sorted(d.items())
print g(1), g(1, 3), g(1, 2, 3, 4), g(a=5), g(1, z=9), g(b=1, a=0), g(*[1, 2, 3], **{"q": 1}), g(1, *(7,), **{"w": 8}), g(**{"a": 1, "b": 5})
def h(a, (b, c)=(1, 2), *d): return a, b, c, d
print h(0), h(0, "xy"), h(0, (5, 6), 7, 8), h(*(0, [3, 4]))
class C:
    def m(self, *a, **k): return a, sorted(k)
    def __call__(self, *a): return a
print C().m(1, *[2], **{"k": 1}), C()(*"ab"), C.m(C(), 5)
def forward(*args, **kwargs): return f(*args, **kwargs)
print forward(1, 2, x=3)
def defaults(a, b=[]):
    b.append(a)
    return b
print defaults(1), defaults(2), defaults(3, [])
def kw(**k):
    k["added"] = 1
    return sorted(k)
d = {"x": 1}
print kw(**d), d
print (lambda *a: a)(*[1, 2]), (lambda **k: k)(**{"q": 1}), (lambda x, *y: (x, y))(1, 2, 3), map(lambda *a: a, [1, 2], [3, 4])
print zip(*[(1, 2), (3, 4)]), max(*[1, 5, 3]), "%s-%s" % tuple(*[("a", "b")])
print f(*f(1)[0]), dict(*[[("a", 1)]], **{"b": 2}) == {"a": 1, "b": 2}
try:
    f(**{1: 2})
except TypeError, e:
    print "keywords must be strings"
def order(n): print n,; return n
f(order(1), order(2), *[order(4)], **{"z": order(5)})
print
class K(dict):
    pass
print f(**K(a=1)), f(*K(a=1))
