class Valve:
    "a valve"
    limit = 10
    def __init__(self, n): self.name = n; self._open = False
    def open(self): self._open = True; return "%s open" % self.name
    def close(self): self._open = False; return "%s closed" % self.name
v = Valve("V1")
for command in ("open", "close", "explode"):
    f = getattr(v, command, None)
    print command, f and f() or "unknown"
print hasattr(v, "open"), hasattr(v, "nope"), callable(getattr(v, "open")), callable(v.name), getattr(Valve, "limit"), getattr(v, "limit")
setattr(v, "limit", 99); print v.limit, Valve.limit, v.__dict__ == {"name": "V1", "_open": False, "limit": 99}
delattr(v, "limit"); print v.limit
for k in sorted(vars(v)): print k, "=", getattr(v, k)
print sorted(k for k in dir(v) if not k.startswith("_")), sorted(n for n in dir(Valve) if callable(getattr(Valve, n)) and n[0] != "_")
print v.__class__.__name__, v.__doc__, Valve.__doc__, v.open.__name__, v.open.im_func.func_code.co_varnames, Valve.open.im_func is Valve.__dict__["open"]
print Valve.__dict__["limit"], Valve.__dict__.has_key("open"), "open" in Valve.__dict__, v.__dict__.get("zz", "none"), v.__dict__.keys() != []
v.__dict__["injected"] = 5; print v.injected
v.__dict__.update({"a": 1, "b": 2}); print v.a + v.b
class Bag:
    def __init__(self, **k): self.__dict__.update(k)
    def __repr__(self): return "Bag(%s)" % ", ".join(["%s=%r" % i for i in sorted(self.__dict__.items())])
print Bag(x=1, y="two"), Bag()
def f(a, b=1, *c, **d):
    x = a
    return x
print f.func_code.co_argcount, f.func_code.co_varnames, f.func_code.co_name, f.func_defaults, f.func_code.co_flags & 4 != 0, f.func_code.co_flags & 8 != 0
import inspect
print inspect.getargspec(f), inspect.getargspec(Valve.open)[0], inspect.isfunction(f), inspect.ismethod(v.open), inspect.isclass(Valve), inspect.getdoc(Valve)
mod = __import__("string"); print getattr(mod, "upper")("dyn"), mod.__name__
print type(v.open).__name__, type(f).__name__, type(len).__name__, type(mod).__name__, type(Valve).__name__, type(v).__name__, type((x for x in [])).__name__, type("".join).__name__, type(None).__name__, type(Ellipsis).__name__, type(xrange(1)).__name__
print isinstance(v.open, type(v.close)), isinstance(f, type(lambda: 0)), [m for m in ("open", "x") if hasattr(v, m)]
print eval("v.name"), eval("v.open()"), [eval("v.%s()" % c) for c in ("open", "close")]
