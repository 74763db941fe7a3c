class V:
    def __init__(self, x, y=0): self.x, self.y = x, y
    def __add__(self, o): return V(self.x + o.x, self.y + o.y)
    def __sub__(self, o): return V(self.x - o.x, self.y - o.y)
    def __mul__(self, k): return V(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __div__(self, k): return V(self.x / k, self.y / k)
    def __floordiv__(self, k): return "floor"
    def __mod__(self, k): return "mod %s" % k
    def __pow__(self, k): return "pow"
    def __neg__(self): return V(-self.x, -self.y)
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __eq__(self, o): return isinstance(o, V) and (self.x, self.y) == (o.x, o.y)
    def __lt__(self, o): return self.x < o.x
    def __iadd__(self, o): self.x += o.x; return self
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __len__(self): return 2
    def __repr__(self): return "V(%r, %r)" % (self.x, self.y)
    def __int__(self): return self.x
    def __hex__(self): return "hex!"
    def __and__(self, o): return "and"
    def __lshift__(self, o): return "<<%s" % o
    def __invert__(self): return "~"
a, b = V(1, 2), V(3, 4)
print a + b, b - a, a * 3, 3 * a, b / 2, b // 2, b % 5, b ** 2, -a, abs(b), a == V(1, 2), a == 5, a < b, b > a
print list(a), a[0], a[-1], len(a), int(b), a & b, a << 4, ~a, tuple(b), sum(b), max(a, b), sorted([b, a]), [x for x in a]
a += b
print a
x, y = b
print x, y, V(1.0) / 2, V(5L) * 2, "%s %r" % (a, b), [a], {"v": a}
class Text(object):
    def __init__(self, t): self.t = t
    def __mod__(self, args): return Text(self.t % args)
    def __str__(self): return self.t
    def __contains__(self, s): return s in self.t
    def __cmp__(self, o): return cmp(str(self), str(o))
    def __radd__(self, o): return o + self.t
t = Text("%s is %d")
print t % ("a", 5), "is" in t, t == "%s is %d", t < "a", "pre " + t, cmp(t, "z"), t > Text("a")
