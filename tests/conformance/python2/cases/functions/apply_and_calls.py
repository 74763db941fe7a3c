def f(a, b=2, *c, **d): return a, b, c, sorted(d.items())
print apply(f, (1,)), apply(f, [1, 3]), apply(f, (1,), {"b": 5}), apply(f, (), {"a": 1, "z": 2}), apply(len, ("abc",)), f(*(1, 2, 3)), f(*[1], **{"k": 9}), f(1, *"xy"), f(b=1, a=2), f(1, *(), **{}), apply(max, (1, 5, 2)), apply(f, "ab"), f(*xrange(3)), f(*(x for x in (7, 8)))
def g((a, b), c): return a + b + c
print g((1, 2), 3), apply(g, ([1, 2], 3)), map(lambda (k, v): k * v, [(2, 3)]), (lambda a, (b, c)=(1, 2): a + b + c)(10)
def default(x, acc=[]):
    acc.append(x)
    return acc
print default(1), default(2), default(3, []), default(4), default.func_defaults, f.func_defaults, f.func_name, f.__name__, f.func_code.co_argcount, f.func_code.co_varnames, f.func_doc, f.func_dict
f.attr = "attached"
print f.attr, f.func_dict, f.__dict__
def outer():
    count = [0]
    def inc(step=1):
        count[0] += step
        return count[0]
    return inc
inc = outer()
print inc(), inc(5), outer()(), [h() for h in [lambda i=i: i * i for i in range(3)]], [h() for h in [lambda: i for i in range(3)]], (lambda *a, **k: (a, k))(1, x=2), (lambda: None)(), (lambda x: x or "d")(0)
def recursive(n): return n <= 1 and 1 or n * recursive(n - 1)
print recursive(5), [recursive(21)], (lambda f, n: f(f, n))(lambda s, n: n and n + s(s, n - 1), 4), reduce(lambda a, b: a * b, range(1, 6)), sorted(["b", "A"], key=lambda s: s.lower())
