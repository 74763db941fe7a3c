class V:
    def __init__(self, v): self.v = v
    def __cmp__(self, o):
        if isinstance(o, V): o = o.v
        return cmp(self.v, o)
    def __repr__(self): return "V%s" % self.v
print V(1) < V(2), V(1) == V(1), V(1) != V(1), V(3) >= V(2), V(1) == 1, 1 == V(1), 2 > V(1), 0 > V(1)
print cmp(V(1), V(2)), cmp(V(2), V(1)), cmp(V(1), V(1)), cmp(1, V(2)), cmp(V(3), 2)
l = [V(3), V(1), V(2)]
l.sort()
print l, sorted(l, reverse=True), max(l), min(l), V(2) in l, l.index(V(3)), 2 in l, l.count(1)
class NewV(object):
    def __init__(self, v): self.v = v
    def __cmp__(self, o): return cmp(self.v, o.v)
    def __hash__(self): return 5
print NewV(1) < NewV(2), NewV(1) == NewV(1), sorted([NewV(2), NewV(1)])[0].v, {NewV(1): "a"}[NewV(1)]
class C:
    def __init__(self, v): self.v = v
    def __coerce__(self, o):
        if isinstance(o, (int, long, float)): return self.v, o
        return None
print C(5) + 2, 2 + C(5), C(5) * 1.5, C(7) / 2, 10 - C(3), C(2) ** 3, C(7) % 4
print coerce(1, 2.0)
class Bool:
    def __cmp__(self, o): return True
print Bool() > 1, Bool() == 1
class EqOnly:
    def __eq__(self, o): return True
print EqOnly() == 1, EqOnly() != 1, 1 == EqOnly(), [1] == [EqOnly()]
class LtOnly:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
print [x.v for x in sorted([LtOnly(2), LtOnly(1)])], LtOnly(1) > LtOnly(0)
class LtCmp:
    def __lt__(self, o): return "lt wins"
    def __cmp__(self, o): return 0
print LtCmp() < 1, LtCmp() > 1, LtCmp() == 5
