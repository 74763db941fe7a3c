import string, sys
class Namespace: pass
system = Namespace(); system.tag = Namespace()
def read(path): return "value of " + path
system.tag.read = read
print system.tag.read("a/b")
from string import upper as up
alias = system.tag.read
print alias("c"), up("x"), string.__name__
old = string.upper
string.upper = lambda s: "patched " + s
print string.upper("a"), up("a")
string.upper = old
print string.upper("a")
def use():
    global cache
    try:
        cache
    except NameError:
        cache = {}
        print "created",
    cache["n"] = cache.get("n", 0) + 1
    return cache["n"]
print use(), use()
print "cache" in globals(), sorted(globals()["cache"].items())
globals().update({"x1": 1, "x2": 2}); print x1 + x2
del globals()["x1"]
try:
    x1
except NameError, e:
    print e
print __name__, globals()["__name__"], "__builtins__" in globals(), sys.modules.has_key("string"), sys.modules.has_key("nope")
import new
m = new.module("made"); m.v = 5
print m.v, m.__name__, type(m).__name__
sys.modules["made"] = m
import made
print made.v, made is m
from made import v as mv; print mv
exec "def inside(): return v * 2" in m.__dict__
print m.inside()
m.v = 50; print m.inside(), made.inside()
del sys.modules["made"]
try:
    import made
except ImportError, e:
    print e
print [n for n in ("string", "sys", "nope") if n in dir()], callable(string.split), string.letters[:3], string.join(["a", "b"]), string.atoi("12") + 1
