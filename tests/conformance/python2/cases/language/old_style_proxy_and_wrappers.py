class Recorder:
    def __init__(self): self.__dict__["calls"] = []
    def __getattr__(self, name):
        if name[:2] == "__": raise AttributeError, name
        def method(*a, **k):
            self.calls.append((name, a, sorted(k.items())))
            return self
        return method
r = Recorder()
r.open("f").write(1, 2).close(force=True)
print r.calls
print bool(r), r == r, r != 1, hasattr(r, "anything"), hasattr(r, "__len__"), repr(r)[:20]
class ListProxy:
    def __init__(self, l): self._l = l
    def __getattr__(self, n): return getattr(self._l, n)
p = ListProxy([3, 1, 2])
print len(p), p[0], p[1:], 3 in p, list(p), sorted(p), max(p), p.count(1), [x * 2 for x in p], p + [4], p * 2, p == [3, 1, 2]
p.sort(); p[0] = 9; del p[1]
print p._l, str(p), repr(p), "%s" % p
class DictProxy:
    def __init__(self, **k): self._d = k
    def __getattr__(self, n): return getattr(self._d, n)
d = DictProxy(a=1)
d["b"] = 2
print sorted(d.keys()), d["a"], d.has_key("b"), "a" in d, len(d), sorted(d), d.get("zz", 0), sorted(d.items())
class StrProxy:
    def __init__(self, s): self._s = s
    def __getattr__(self, n): return getattr(self._s, n)
s = StrProxy("text")
print s.upper(), s + "!", len(s), s[1], s * 2, s.split("x"), str(s), s == "text", "e" in s
class Counting:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a, **k): self.n += 1; return self.f(*a, **k)
c = Counting(lambda x, y=1: x + y)
print c(1), c(1, y=5), c.n, map(c, [1, 2]), c.n
class Chain:
    def __init__(self, path=""): self.path = path
    def __getattr__(self, n):
        if n.startswith("__"): raise AttributeError(n)
        return Chain(self.path + "/" + n)
    def __getitem__(self, k): return Chain("%s[%s]" % (self.path, k))
    def __call__(self, *a): return "%s%s" % (self.path, a)
    def __str__(self): return self.path or "root"
    def __div__(self, o): return Chain(self.path + "/" + o)
x = Chain()
print x, x.a.b, x.a[0].c("arg", 1), x / "dir" / "file", x["k"]["j"]
class NoAttr:
    def __getattr__(self, n): return "value of " + n
try:
    len(NoAttr())
except TypeError, e:
    print "TypeError"
print NoAttr().x
