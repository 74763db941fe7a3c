class A(object):
    x = 1
    def __init__(self): self.y, self.z = 2, 3
class O:
    c = 1
a, o = A(), O()
o.d = 2
print sorted(vars(a).items()), sorted(vars(o)), vars(a) is a.__dict__, "x" in vars(A), "y" in dir(a), "x" in dir(a), dir(o), sorted(set(dir(O)) - set(["__doc__", "__module__"])), "upper" in dir("a"), "keys" in dir({}), "has_key" in dir({}), "append" in dir([])
def f(p, q=2):
    r = p + q
    return sorted(locals().items()), "a" in globals(), sorted(vars()) == sorted(locals()), dir()
print f(1)
g = globals()
g["made"] = "made by globals()"
print made, "a" in locals(), locals() is globals(), globals()["__name__"], vars() is globals()
def h():
    global gl
    gl = 5
    globals()["gm"] = 6
h()
print gl, gm, callable(h), callable(5), callable(A), callable("a"), callable(a), callable(len), callable(lambda: 0), callable(a.__init__), callable(None)
class C:
    def __call__(self, *args, **kw): return args, kw
c = C()
print callable(c), c(1, k=2), callable(C), id(a) == id(a), id(a) == id(o), hash("a") == hash("a"), hash(1) == hash(1.0) == hash(1L) == hash(True), isinstance(id(a), (int, long)), hash((1, 2)) == hash((1, 2)), hash(None) == hash(None)
for bad in (lambda: vars(5), lambda: hash([]), lambda: hash({}), lambda: vars(1, 2), lambda: callable(), lambda: hash(set())):
    try:
        print bad()
    except TypeError, e:
        print "TypeError"
