s = set([3, 1, 2, 1])
print s, set(), set("a"), set([(1, 2)]), frozenset([1]), frozenset(), set([1.0, 1, True]), len(s), 1 in s, sorted(s), s == set([1, 2, 3]), s == frozenset([1, 2, 3]), s != set(), set(["a"]) == set([u"a"]), bool(set()), set([None]), [set([1])], {1: set([2])}, repr(frozenset("a")), str(set([u"x"]))
a, b = set([1, 2, 3]), set([2, 3, 4])
print a | b, a & b, a - b, a ^ b, sorted(a.union([9], (8,))), a.intersection([2]), a.difference([1], [2]), a.symmetric_difference([1, 7]), a < b, set([2]) < a, a >= set([1]), a.issubset([1, 2, 3, 4]), a.issuperset([1]), a.isdisjoint([9]), a <= a, a > set()
a.add(5); a.discard(99); a.remove(1); a.update([7, 8], "x"); a.difference_update([8]); a.intersection_update([2, 5, 7, "x"])
print sorted(a), a.copy() == a, a.pop() in (2, 5, 7, "x"), len(a)
a |= set([1]); a &= set([1, 2]); a -= set([2]); a ^= set([3])
print a, {1, 2} == set([1, 2]), {x % 2 for x in range(4)}, type({1}), isinstance({1}, set), hash(frozenset([1])) == hash(frozenset([1])), {frozenset([1]): "f"}[frozenset([1])], frozenset([1]) | set([2]), set([2]) | frozenset([1]), type(frozenset() | set()), type(set() | frozenset())
for bad in (lambda: set([1]) + set([2]), lambda: set([1]) | [2], lambda: set([[]]), lambda: set(5), lambda: set([1])[0], lambda: set().remove(1), lambda: hash(set()), lambda: frozenset().add(1), lambda: set().pop()):
    try:
        print bad()
    except (TypeError, KeyError, AttributeError), e:
        print e.__class__.__name__
a.clear()
print a, sorted(set("hello") - set("lo")), sorted(set([3, "a", None])), list(set([5])), sorted(set(["b", "a"]) & set(["a"])), max(set([1, 5])), sum(set([1, 2])), set([1]) == [1], set(xrange(3)), set({"k": 1}), set(u"\xe4")
