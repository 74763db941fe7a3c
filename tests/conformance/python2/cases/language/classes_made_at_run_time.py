import types
def init(self, v): self.v = v
A = type("A", (object,), {"__init__": init, "get": lambda self: self.v, "const": 5})
print A(3).get(), A.const, A.__name__, A, A(1).__class__
B = type("B", (A,), {"get": lambda self: "B%s" % A.get(self)})
print B(4).get(), issubclass(B, A), B.__mro__ == (B, A, object)
Old = types.ClassType("Old", (), {"m": lambda self: "old m"})
print Old().m(), type(Old), isinstance(Old(), Old)
def make(name, **attrs):
    class Made: pass
    Made.__name__ = name
    for k, v in attrs.items(): setattr(Made, k, v)
    return Made
M = make("Renamed", x=1, y=2)
print M.__name__, M.x + M.y, M().__class__.__name__
def factory(n):
    class P(object):
        def power(self, x): return x ** n
    return P
print factory(2)().power(3), factory(3)().power(2)
A.added = lambda self: "added later"
print A(1).added(), B(2).added()
del A.const
print hasattr(B, "const")
def bind(obj, f): return types.MethodType(f, obj, obj.__class__)
o = A(9); o.shown = bind(o, lambda self: "bound %d" % self.v); print o.shown()
o.__class__ = B; print o.get()
F = types.FunctionType(init.func_code, globals(), "renamed")
print F.__name__, F.func_code is init.func_code
class Multi(A, dict): pass
m = Multi(1); m["k"] = 2; print m, m.v, len(m), isinstance(m, dict)
class Err(type("BaseErr", (Exception,), {})): pass
try:
    raise Err("dynamic")
except Exception, e:
    print e, Err.__bases__[0].__name__
names = ["One", "Two"]
for n in names: exec "class %s:\n    label = '%s'" % (n, n.lower())
print One.label, Two.label, globals()["One"] is One
ns = {}
exec "def f(x):\n    return x + y\ny = 10" in ns
print ns["f"](5); ns["y"] = 20; print ns["f"](5)
code = compile("a * b", "<x>", "eval")
print eval(code, {"a": 6, "b": 7}), eval("__import__('string').upper('dyn')")
try:
    type("Bad", (5,), {})
except TypeError, e:
    print "TypeError"
print isinstance(o, (int, (str, A))), callable(type), type(type), type(type("Z", (), {}))
