def counter():
    n = [0]
    def inc(step=1):
        n[0] += step
        return n[0]
    return inc
c = counter()
print c(), c(), c(5)
def adders():
    return [lambda x: x + i for i in range(3)]
print [f(10) for f in adders()]
def fixed():
    return [lambda x, i=i: x + i for i in range(3)]
print [f(10) for f in fixed()]
def outer():
    v = "first"
    def show(): return v
    v = "second"
    return show
print outer()()
def deep():
    a = 1
    def mid():
        b = 2
        def low(): return a + b
        return low
    return mid()()
print deep()
def cannot():
    n = 0
    def inc():
        n += 1
        return n
    return inc
try:
    cannot()()
except UnboundLocalError, e:
    print e
def attr():
    def f(): f.calls += 1; return f.calls
    f.calls = 0
    return f
g = attr()
g(); print g()
def loop():
    fs = []
    for i in range(3):
        def f(): return i
        fs.append(f)
    return [f() for f in fs]
print loop()
def args(*a, **k):
    def f(): return a, sorted(k.items())
    return f
print args(1, x=2)()
def tup((a, b)):
    return lambda: a * b
print tup((3, 4))()
def rec():
    def fact(n): return 1 if n < 2 else n * fact(n - 1)
    return fact(10)
print rec()
compose = lambda f, g: lambda x: f(g(x))
print compose(lambda x: x + 1, lambda x: x * 2)(5)
print (lambda *a, **k: (a, k))(1, b=2), (lambda x=(lambda: 3): x())()
print map(lambda x: (lambda y: x * y)(2), [1, 2])
print (lambda a, (b, c), d=4, *e: (a, b, c, d, e))(1, (2, 3), 5, 6)
def cell():
    x = 1
    def get(): return x
    def both(): return x, get()
    return both()
print cell()
class K:
    def m(self):
        self.v = 3
        return lambda: self.v
print K().m()()
def gen():
    base = 10
    return list(base + i for i in range(3)), [base * j for j in range(2)], dict((k, base) for k in "a")
print gen()
def shadow(len): return len
print shadow(5), len([1])
