values = [5, "text", None, [1], (1,), {"a": 1}, 2.5, u"uni", True, 10L]
def rank(v):
    return sum([v > w for w in values])
print [rank(v) for v in (None, True, 2.5, 5, 10L)]
for a, b in ((1, "a"), ("a", []), ([], ()), ((), u"a"), ({}, []), (None, ""), (5, None), ("z", u"a"), ("a", u"z"), ((1,), [1]), ("10", 9), ([], 0), ({}, "a"), (1.5, "1.5"), (True, "True"), (10 ** 30, "a"), (float("inf"), "a")):
    print a, b, a < b, a > b, a <= b, a == b, cmp(a, b)
print None < -1, None < False, None < "", () > [], "a" < (), [] > 5, {} < [], sorted([[], "b", 1, None, (), {}, u"a"])
print 1 < "a" < [], [1, "a"] < ["a", 1], (None, 5) < (0, 0), [None] < [0], ("a", 1) < ("a", "b"), max("a", 1, None, [5]), min("a", 1, None), max([(1, "a"), ("a", 1)]), "5" > 10, 5 > "10"
limit = None
print 5 > limit, limit < 0, not (limit > 0), max(limit, -10), min(3, limit), [x for x in (1, None, "a") if x > 0], filter(lambda x: x > 1, [0, "x", None, 2])
