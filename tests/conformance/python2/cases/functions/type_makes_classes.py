N = type("N", (), {"x": 5, "get": lambda self: self.x})
S = type("S", (str,), {"shout": lambda self: self.upper()})
D = type("D", (dict,), {})
C = type("C", (N,), {"y": property(lambda self: self.x * 2), "__repr__": lambda self: "C!"})
print N, N().get(), N.__name__, S("a").shout(), D(a=1), C().y, C().x, [C()], C.__bases__, isinstance(C(), N), type(C()) is C, type(N), N.__module__, issubclass(S, str), issubclass(S, basestring), C.__mro__ == (C, N, object)
I = type("I", (int,), {"__add__": lambda a, b: "added"})
print I(5) + 1, I(5) * 2, [I(5)]
M = type(N)("M", (object,), {"z": 1})
print M.z, M, type("E", (Exception,), {})("boom"), isinstance(type("E2", (ValueError,), {})(), ValueError)
def make(name, **attributes):
    return type(name, (object,), attributes)
P = make("Point", x=1, y=2)
p = P()
p.x = 10
print p.x, p.y, P.x, sorted(k for k in P.__dict__ if not k.startswith("__")), sorted(vars(p))
for bad in (lambda: type("A", 5, {}), lambda: type(5, (), {}), lambda: type("A", (), 5), lambda: type("A", (5,), {}), lambda: type("A", (bool,), {})):
    try:
        print bad()
    except TypeError, e:
        print "TypeError"
