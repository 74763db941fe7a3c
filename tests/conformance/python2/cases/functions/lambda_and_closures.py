add = lambda a, b=10: a + b
print add(1), add(1, 2), add(b=1, a=5), (lambda: 5)(), (lambda *a: a)(1, 2), (lambda **k: k)(x=1), (lambda a, *b, **c: (a, b, c))(1, 2, z=3), map(lambda x: x ** 2, range(4)), filter(lambda x: x % 2, range(5)), sorted(["b", "aa"], key=lambda s: -len(s)), (lambda x: (lambda y: x + y))(1)(2), [f(2) for f in (lambda x: x + 1, lambda x: x * 10)], (lambda x: x and "yes" or "no")(0), (lambda (a, b): a * b)((3, 4)), reduce(lambda a, b: a * b, [1, 2, 3]), (lambda x, y=[]: y.append(x) or y)(1)
def counter():
    state = {"n": 0}
    def step(by=1):
        state["n"] += by
        return state["n"]
    return step
c1, c2 = counter(), counter()
print c1(), c1(5), c2(), c1.__name__, add.__name__, c1.func_closure is not None, add.func_closure
fs = []
for i in range(3):
    fs.append(lambda: i)
gs = [lambda i=i: i for i in range(3)]
print [f() for f in fs], [g() for g in gs], i
def compose(*functions):
    def composed(value):
        for f in functions: value = f(value)
        return value
    return composed
print compose(str, len)(12345), compose(lambda x: x / 2, float, repr)(7), compose()(5)
def memo(f):
    cache = {}
    def wrapped(n):
        if n not in cache: cache[n] = f(n)
        return cache[n]
    wrapped.__name__ = f.__name__
    return wrapped
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print fib(40), fib.__name__, [fib(95)], fib(10) / 3
x = "global"
def outer():
    x = "outer"
    def inner(): return x
    def shadow():
        x = "shadow"
        return x
    return inner(), shadow(), x
print outer(), x
