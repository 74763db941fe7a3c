class Old:
    pass
class New(object):
    pass
o, n = Old(), New()
print n > 5, o > None, n > None, o == o, n == n, o != Old(), o == 5, n == "a", o is o, cmp(o, o), cmp(n, n), cmp(o, None), cmp(None, n), cmp(n, 5)
class Eq(object):
    def __init__(self, v): self.v = v
    def __eq__(self, other): return isinstance(other, Eq) and self.v == other.v
e = Eq(1)
print e == Eq(1), e != Eq(1), e == Eq(2), e in [Eq(1)], [Eq(1)] == [Eq(1)], [Eq(1), Eq(2)].index(Eq(2)), [Eq(1)].count(Eq(1)), (Eq(1),) == (Eq(1),), {1: Eq(1)} == {1: Eq(1)}
class Part:
    def __init__(self, n): self.n = n
    def __cmp__(self, other):
        if isinstance(other, Part): return cmp(self.n, other.n)
        return cmp(self.n, other)
    def __repr__(self): return "P%d" % self.n
print sorted([Part(2), Part(1)]), Part(1) == 1, Part(1) < 2, 2 > Part(1), max(Part(1), Part(3)), Part(1) in [1], [Part(1)].index(1), Part(2) != 2, cmp(Part(1), Part(2)), min([Part(5), 3]), sorted([3, Part(2), 1])
class Lt(object):
    def __init__(self, n): self.n = n
    def __lt__(self, other): return self.n < other.n
    def __repr__(self): return "L%d" % self.n
print Lt(1) < Lt(2), Lt(2) > Lt(1), sorted([Lt(3), Lt(1)]), max(Lt(1), Lt(2)), min(Lt(2), Lt(1))
class Rich:
    def __lt__(self, o): return "lt"
    def __le__(self, o): return "le"
    def __gt__(self, o): return "gt"
    def __ge__(self, o): return "ge"
    def __eq__(self, o): return "eq"
    def __ne__(self, o): return "ne"
r = Rich()
print r < 1, r <= 1, r > 1, r >= 1, r == 1, r != 1, 1 < r, 1 > r, 1 == r, r <> 2, not r == 1
