print cmp(1, 2), cmp(2, 1), cmp(1, 1), cmp(1, 1.0), cmp(1, 1L), cmp("a", "b"), cmp("b", "a"), cmp("a", u"a"), cmp([], []), cmp([1], [2]), cmp([1, 2], [1]), cmp((1,), (1, 0))
print cmp(None, 0), cmp(0, None), cmp(None, None), cmp(None, ""), cmp(5, "a"), cmp("a", 5), cmp(1.5, "x"), cmp({}, {}), cmp({"a": 1}, {"a": 2}), cmp({"a": 1}, {"b": 1}), cmp({1: 2, 3: 4}, {5: 6})
print cmp([], ()), cmp((), []), cmp("", []), cmp([], ""), cmp("a", ()), cmp({}, []), cmp([], {}), cmp(5, []), cmp([], 5L), cmp(True, 2), cmp(0, False)
class C:
    def __init__(self, v): self.v = v
    def __cmp__(self, other): return cmp(self.v, other.v) * 5
print cmp(C(1), C(2)), cmp(C(2), C(1)), cmp(C(1), C(1)), C(1) < C(2), C(1) == C(1), C(1) != C(1), C(2) >= C(1), sorted([C(3), C(1)])[0].v, max(C(1), C(5), C(2)).v, C(1) in [C(1)], [C(1)] == [C(1)]
print sorted(["b", "A", "a", "B"], cmp), sorted([3, 1, 2], lambda a, b: cmp(b, a)), sorted(["b", "A"], lambda a, b: cmp(a.lower(), b.lower())), sorted([(1, "b"), (0, "z"), (1, "a")], cmp)
