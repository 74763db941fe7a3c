class Base(object):
    kind = "base"
    def __init__(self, name="x", **kw):
        self.name = name
        for k in sorted(kw.keys()):
            setattr(self, k, kw[k])
    def describe(self):
        return "%s:%s" % (self.kind, self.name)
    def __repr__(self):
        return "%s(%r)" % (self.__class__.__name__, self.name)
    def __cmp__(self, other):
        return cmp(self.name, other.name)
    def __hash__(self):
        return hash(self.name)
class Left(Base):
    kind = "left"
    def describe(self):
        return "L-" + super(Left, self).describe()
class Right(Base):
    def describe(self):
        return "R-" + super(Right, self).describe()
class Both(Left, Right):
    pass
b = Both("b", size=5)
print b, b.describe(), b.size, Both.__mro__[1].__name__, [c.__name__ for c in Both.__bases__], isinstance(b, Right)
print sorted([Base("z"), Left("a"), Right("m")]), Base("a") == Left("a"), Base("a") < Base("b"), Base("a") != Base("a"), max(Base("q"), Base("r"))
print len(set([Base("a"), Base("a")])), {Base("k"): 1}[Base("k")], Base("a") in [Base("a")], cmp(Base("a"), Base("b"))
print b.__dict__ == {"name": "b", "size": 5}, vars(b) == b.__dict__, hasattr(b, "kind"), "kind" in b.__dict__, getattr(b, "nope", None)
setattr(b, "extra", 1); print b.extra; delattr(b, "extra"); print hasattr(b, "extra")
class Counter(dict):
    def __missing__(self, key):
        return 0
    def add(self, key):
        self[key] += 1
        return self
c = Counter()
c.add("x").add("x").add("y")
print c["x"], c["none"], sorted(c.items()), c.has_key("none"), isinstance(c, dict), len(c), sorted(c.iterkeys())
class Stack(list):
    def push(self, x): self.append(x)
    def peek(self): return self[-1]
s = Stack([1])
s.push(2)
print s, s.peek(), len(s), s + [3], s[0:1], s == [1, 2], isinstance(s, list)
class Temp(float):
    def __str__(self): return "%.1f C" % self
print Temp(21.55), Temp(20) + 1, repr(Temp(1.5)), "%s" % Temp(2)
class Proxy(object):
    def __init__(self, target): self.__dict__["t"] = target
    def __getattr__(self, n): return getattr(self.t, n)
    def __setattr__(self, n, v): setattr(self.t, n, v)
    def __delattr__(self, n): delattr(self.t, n)
p = Proxy(b)
p.name = "proxied"
print b.name, p.name, p.describe()
class Callable(object):
    def __call__(self, *a, **k): return a, k
    def __getitem__(self, i): return i
    def __setitem__(self, i, v): print "set", i, v
    def __delitem__(self, i): print "del", i
    def __len__(self): return 7
    def __iter__(self): return iter([1, 2])
    def __contains__(self, x): return x == 2
    def __nonzero__(self): return False
k = Callable()
k[1] = 2
del k["x"]
k["n"] = 10
print k(1, a=2), k["a"], k[1:2], k[1:2:3], k[1, 2], len(k), list(k), 2 in k, bool(k), not k
class Abstract:
    def run(self):
        raise NotImplementedError, "override run"
try:
    Abstract().run()
except NotImplementedError, e:
    print e
class WithDel(object):
    count = 0
    def __new__(cls, *args):
        cls.count += 1
        return object.__new__(cls)
    def __init__(self, *args): self.args = args
WithDel(1); print WithDel(2).args, WithDel.count
print type("Dyn", (Base,), {"kind": "dyn"})("d").describe(), issubclass(Both, (Left, str)), Both.describe.__name__, b.describe.im_self is b
