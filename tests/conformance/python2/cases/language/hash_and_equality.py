class P:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return isinstance(o, P) and self.x == o.x
    def __hash__(self): return hash(self.x)
print P(1) == P(1), P(1) != P(1), P(1) in [P(1)], {P(1): "v"}[P(1)], len(set([P(1), P(1)])), [P(1)].index(P(1)), [P(1)] == [P(1)]
class N(object):
    def __init__(self, x): self.x = x
    def __eq__(self, o): return self.x == o.x
    def __ne__(self, o): return not self == o
    def __hash__(self): return 1
print N(1) == N(1), N(1) != N(2), {N(1): 5}[N(1)], cmp(N(1), N(1)), N(1) in (N(2), N(1))
class CmpHash:
    def __init__(self, x): self.x = x
    def __cmp__(self, o): return cmp(self.x, o.x)
    def __hash__(self): return hash(self.x)
d = {CmpHash(1): "one"}
print d[CmpHash(1)], CmpHash(2) in d, sorted([CmpHash(3), CmpHash(1)])[0].x
class Unhash(object):
    __hash__ = None
try:
    hash(Unhash())
except TypeError, e:
    print "unhashable"
class OldEq:
    def __eq__(self, o): return True
class OldCmp:
    def __cmp__(self, o): return 0
class OldEqSub(P):
    def __eq__(self, o): return True
for k in (OldEq, OldCmp):
    try:
        hash(k())
    except TypeError, e:
        print e
print hash(OldEqSub(1)) == hash(1)
try:
    {[]: 1}
except TypeError, e:
    print e
print hash(1) == hash(1L) == hash(1.0) == hash(True), hash("a") == hash(u"a"), {1: "a", 1.0: "b", True: "c"}, {"k": 1, u"k": 2}
print hash((1, 2)) == hash((1, 2)), hash(None) == hash(None), hash(P) == hash(P)
class Plain: pass
a, b = Plain(), Plain()
print a == a, a == b, a != b, len(set([a, a, b])), {a: 1}.get(b, "none"), a in [b], a in [b, a]
class Weird:
    def __eq__(self, o): return "truthy"
    def __ne__(self, o): return ""
print Weird() == 1, Weird() != 1, 1 == Weird(), Weird() in [1], [1].count(Weird()), not (Weird() == 2)
class NotImpl(object):
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
n = NotImpl()
print n == 1, n == n, n != 1, (n < 1) in (True, False)
class Ident(object):
    def __eq__(self, o): return False
i = Ident()
print i == i, i in [i], [i] == [i], [i].count(i)
print [1, [2]] == [1, [2]], (1, 2) == [1, 2], {} == {}, {1: [2]} == {1L: [2.0]}, set([1]) == frozenset([1]), "1" == 1, u"a" == "a", None == None
