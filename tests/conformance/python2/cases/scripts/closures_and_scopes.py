x = "global"
def outer():
    x = "outer"
    def inner():
        return x
    def show(y=x):
        return y
    x = "changed"
    return inner(), show()
print outer(), x
adders = [lambda n, i=i: n + i for i in range(3)]
print [f(10) for f in adders], [f(10) for f in [lambda n: n + i for i in range(3)]]
def make():
    count = [0]
    def bump(by=1):
        count[0] += by
        return count[0]
    return bump
b = make()
print b(), b(5), b()
class Scope:
    x = "class"
    def method(self):
        return x, self.x
    y = x + "!"
print Scope().method(), Scope.y
def defaults(a, l=[]):
    l.append(a)
    return l
print defaults(1), defaults(2)
def recursive(n):
    return 1 if n < 2 else n * recursive(n - 1)
print recursive(10), recursive(25), [recursive(25)]
def g():
    global created
    created = 5
g()
print created, "created" in globals(), "n" in locals()
compose = lambda f, g: lambda x: f(g(x))
print compose(lambda x: x / 2, lambda x: x + 1)(6)
def varargs(*args, **kwargs):
    return len(args), sorted(kwargs)
print varargs(*range(3)), varargs(1, *(2, 3), **{"k": 1, u"z".encode("ascii"): 2}), apply(varargs, (1,), {"a": 2})
def shadow(list, str="s"):
    return list + str
print shadow("a"), shadow("a", "b")
len_ = len
def len(x): return "mine %d" % len_(x)
print len("abc")
del len
print len("abc")
if 1:
    import math as m
    from string import upper as up, join
print m.sqrt(4), up("a"), join(["x", "y"])
def nested():
    for i in range(2):
        for j in range(2):
            if j: break
            yield i, j
print list(nested()), dict(nested())
print (lambda: (yield))().next()
