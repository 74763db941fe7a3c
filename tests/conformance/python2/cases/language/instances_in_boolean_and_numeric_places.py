class Level:
    def __init__(self, v): self.v = v
    def __int__(self): return int(self.v)
    def __float__(self): return float(self.v)
    def __long__(self): return long(self.v)
    def __index__(self): return int(self.v)
    def __nonzero__(self): return self.v <> 0
    def __neg__(self): return Level(-self.v)
    def __abs__(self): return Level(abs(self.v))
    def __cmp__(self, o): return cmp(float(self), float(o))
    def __str__(self): return "%.1f bar" % self.v
    def __hash__(self): return hash(self.v)
    def __radd__(self, o): return o + self.v
    def __add__(self, o): return self.v + float(o)
a, b = Level(2.5), Level(0)
print int(a), float(a), long(a), a and "on", b or "off", str(-a), abs(Level(-3)), a > b, a == 2.5, 2.5 == a, max(a, b), "%d %.2f %s" % (a, a, a)
print sum([a, 1.5]), a + 1, 1 + a, [10, 20, 30][a], range(5)[a:], "abc"[Level(1)], "x" * 2, round(float(a)), bool(a), not b
print sorted([Level(3), Level(1)])[0], Level(1) in [Level(1)], {Level(1): "k"}[Level(1)], min(a, b) is b, cmp(a, b), a != b, a <> a
if a: print "positive"
while b: print "never"
print [str(x) for x in (a, b) if x], filter(None, [a, b])[0] is a, any([b, b]), all([a, a])
