class Old:
    def __add__(self, o): return "Old+"
    def __radd__(self, o): return "+Old"
    def __mul__(self, o): return NotImplemented
    def __lt__(self, o): return "Old<"
    def __eq__(self, o): return "Old=="
class New(object):
    def __add__(self, o): return "New+"
    def __radd__(self, o): return "+New"
    def __rmul__(self, o): return "*New"
    def __gt__(self, o): return "New>"
class Sub(New):
    def __radd__(self, o): return "+Sub"
o, n, s = Old(), New(), Sub()
print o + n, n + o, n + s, s + n, o + 1, 1 + o, n + 1, 1 + n, "x" + o, [1] + n, None + o, 1.5 + s
print o * n, 2 * n, "a" * n, o < 1, n > 1, o == n, (1 < n), [o == 1][0]
for e in ("n * 2", "n - 1", "1 - n", "o - 1", "-n", "n / 2", "~o", "n ** 2", "n // 1", "n & 1", "o << 1", "divmod(n, 1)", "n % 2"):
    try:
        print eval(e)
    except (TypeError, AttributeError), err:
        print e, "fails"
class Vec(object):
    def __init__(self, *c): self.c = c
    def __add__(self, o): return Vec(*[a + b for a, b in zip(self.c, o.c)])
    def __mul__(self, k): return isinstance(k, Vec) and sum([a * b for a, b in zip(self.c, k.c)]) or Vec(*[a * k for a in self.c])
    __rmul__ = __mul__
    def __div__(self, k): return Vec(*[a / k for a in self.c])
    def __neg__(self): return self * -1
    def __sub__(self, o): return self + -o
    def __eq__(self, o): return self.c == o.c
    def __len__(self): return len(self.c)
    def __getitem__(self, i): return self.c[i]
    def __iter__(self): return iter(self.c)
    def __repr__(self): return "Vec%r" % (self.c,)
    def __nonzero__(self): return any(self.c)
    def __call__(self, f): return Vec(*map(f, self.c))
    def __contains__(self, x): return x in self.c
a, b = Vec(1, 2), Vec(3, 5)
print a + b, a * 2, 2 * b, a * b, b / 2, b - a, -a, a == Vec(1, 2), len(a), a[0], list(b), sum(b), bool(Vec(0, 0)), a(lambda x: x * 10), 2 in a, max(b), tuple(a), b[-1], b[:1]
x, y = a; print x, y; a += b; print a; a *= 2; print a; a /= 3; print a
class Path:
    def __init__(self, *p): self.p = p
    def __div__(self, o): return Path(*(self.p + (o,)))
    def __truediv__(self, o): return "wrong one"
    def __str__(self): return "/".join(self.p)
    def __mod__(self, args): return str(self) % args
    def __lshift__(self, o): return "%s << %s" % (self, o)
    def __coerce__(self, o): return None
print Path("a") / "b" / "c%d", Path("x%d") % 5, Path("q") << 1
