print 1 in [1, 2], 3 in (1, 2), "a" in "abc", "ac" in "abc", "" in "", u"a" in "abc", "k" in {"k": 1}, 1 in {"k": 1}, 2 in xrange(3), 2.0 in [1, 2], 2L in (1, 2), True in [1], None in [None], None in [0, ""], [] in [[]], () in [[]], (1,) in [(1,)], "a" in ["abc"], "1" in [1], 1 in set([1.0]), u"x" in {"x": 1}, "x" not in u"abc", not "a" in "abc", "a" in ("a"), "a" in ("a",), float("inf") in [1e400], [1] in [[1.0]], {"a": 1} in [{"a": 1}], "b" in "abc" in ["abc"], 5 in range(10)[::5], "a" in iter("abc"), 3 in (x for x in range(5)), 1 in {1: 2}.values(), 2 in {1: 2}.itervalues(), (1, 2) in {1: 2}.items(), "A" in "abc".upper()
class Box:
    def __init__(self, *items): self.items = items
    def __contains__(self, item): return item in self.items and "yes" or ""
class Seq:
    def __getitem__(self, i):
        if i > 3: raise IndexError(i)
        return i * i
class It(object):
    def __iter__(self): return iter([5, 6])
print 1 in Box(1, 2), 3 in Box(1, 2), 3 not in Box(1), 4 in Seq(), 5 in Seq(), 6 in It(), 7 in It(), [x for x in (1, 4, 5) if x in Seq()], filter(Box(2, 3).__contains__, [1, 2, 3]), any(x in (1, 2) for x in (2, 9)), [1, 2].count(1L), ["a", u"a", "b"].count("a"), (1, 1.0, True).count(1), "banana".count("an"), [[1], [1]].count([1]), [1, 2, 3].index(3.0), ("a", "b").index(u"b")
for bad in (lambda: 1 in 5, lambda: 1 in None, lambda: 1 in "abc", lambda: None in "abc", lambda: [] in set(), lambda: [] in {}, lambda: "a" in 1.5):
    try:
        print bad()
    except TypeError, e:
        print "TypeError",
print
