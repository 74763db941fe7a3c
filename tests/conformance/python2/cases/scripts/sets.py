a, b = set([1, 2, 3]), set([3, 4])
print a | b, a & b, a - b, a ^ b, 3 in a, len(a), a == set([3, 2, 1]), a <= b, set([1]) < a, a.issuperset([1])
a.add(9); a.discard(1); a.remove(2); a.update([7])
print sorted(a), set(), frozenset([1]), set("a"), {5}, {1, 2} == set([1, 2])
print sorted(set(["x", "y", "x"])), sorted(set([1, 1.0, True, 2L])), set([u"a", "a"]), set([(1, 2)])
try:
    set([[1]])
except TypeError, e:
    print e
try:
    a.remove(100)
except KeyError, e:
    print e
online = set(["PACK-01", "PACK-02"])
known = set(["PACK-01", "OFFICE"])
print sorted(known - online), sorted(known.intersection(online)), sorted(online.union(known)), online.isdisjoint(["x"])
print {c for c in "aab" if c > "a"}, {c: ord(c) for c in "a"}, repr(set([u"x"])), str(set([1L])), "%s" % set(["s"])
copy = online.copy()
copy.clear()
print copy, len(online), bool(copy), type(copy), isinstance(copy, set), list(frozenset("z"))
