class Bag:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __contains__(self, k): return k in self.d
    def __len__(self): return len(self.d)
    def __iter__(self): return iter(sorted(self.d))
    def __nonzero__(self): return len(self.d) > 1
    def keys(self): return sorted(self.d)
    def __call__(self, x): return x * 2
    def __eq__(self, other): return self.d == other
    def __repr__(self): return "Bag(%r)" % sorted(self.d.items())
b = Bag(); b["x"] = 1
print b["x"], "x" in b, len(b), bool(b), list(b), b(4), b == {"x": 1}, b, not b, b and "yes" or "no", dict(b), [k for k in b], b.keys(), str(b), "%s" % b, "%(x)s" % b
b["y"] = 2; b["x"] += 10; del b["y"]; b["z"] = 3
print b, bool(b), sorted(b), max(b), zip(b, b), map(b.__getitem__, b), tuple(b), "".join(b), dict(**{"k": 1}), sorted(set(b)), list(enumerate(b))
class Matrix(object):
    def __getitem__(self, (row, column)): return row * 10 + column
    def __setitem__(self, (row, column), value): print "set", row, column, value
m = Matrix()
print m[1, 2], m[(3, 4)]
m[5, 6] = 7
class Math(object):
    def __init__(self, v): self.v = v
    def __add__(self, o): return Math(self.v + getattr(o, "v", o))
    __radd__ = __add__
    def __sub__(self, o): return Math(self.v - getattr(o, "v", o))
    def __rsub__(self, o): return Math(o - self.v)
    def __mul__(self, o): return Math(self.v * getattr(o, "v", o))
    def __neg__(self): return Math(-self.v)
    def __abs__(self): return Math(abs(self.v))
    def __int__(self): return int(self.v)
    def __float__(self): return float(self.v)
    def __pow__(self, o): return Math(self.v ** o)
    def __iadd__(self, o): self.v += 1000 + o; return self
    def __lshift__(self, o): return "shift %s" % o
    def __and__(self, o): return "and"
    def __invert__(self): return "invert"
    def __repr__(self): return "M(%r)" % self.v
a = Math(5)
print a + 1, 1 + a, a - 1, 10 - a, a * 2, -a, abs(Math(-3)), int(a), float(a), a ** 2, a << 3, a & 1, ~a, sum([a, a]), "%d %.1f" % (a, a)
a += 5
print a, round(Math(2.5))
for bad in (lambda: 2 * a, lambda: a / 2, lambda: a % 2, lambda: a // 2, lambda: 1 << a, lambda: +a, lambda: a["x"], lambda: len(a), lambda: a()):
    try:
        print bad()
    except (TypeError, AttributeError), e:
        print e.__class__.__name__
