print None < 0, None < -1e300, None > 5, None >= None, None < "a"
print 1 < "1", "a" > 5, [] > {}, () > [], "z" < (), 3 < [], {} < []
print 1 < 2.5, 2L > 1, True < 2, "a" < "b", u"a" < "b", "a" < u"b"
print [1, 2] < [1, 3], [1] < [1, 0], (1, "a") < (1, "b"), [1, "a"] < [1, 5], [None] < [0]
print {"a": 1} < {"a": 2}, {"a": 1} < {"b": 0}, {} < {"a": 1}
print cmp(1, 2), cmp("b", "a"), cmp(3, 3), cmp(None, 0), cmp([1], [1]), cmp("a", 1), cmp((1, 2), (1, 3))
print sorted([3, None, "a", 1.5, "B", [1], (0,), True])
value = None
if value > 10:
    print "high"
else:
    print "not high"
print 1 < 2 < 3, 1 < 3 < 2, 0 <= None, 5 > 4 > "a", 1 == 1 < 2
def n(x):
    print "n", x,
    return x
print n(1) < n(2) < n(3)
print n(3) < n(2) < n(1)
print max(1, "a", None), min(1, "a", None), max([3, 1, 2]), min("hello"), max([]  or [0])
print max("apple", "fig", key=len), min([(2, "b"), (1, "z")])
print "10" < 9, "10" < "9", 10 < 9
print "a" == u"a", "a" != u"a", 1 == 1.0, 1 == 1L, "1" == 1, None == 0, [] == ()
