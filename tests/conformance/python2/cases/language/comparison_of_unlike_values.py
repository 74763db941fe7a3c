values = [3, "b", None, 2.5, u"a", (1,), [0], {"k": 1}, True, 10L, "B", (0, 5), [], {}, u"\xe4"]
try:
    print sorted(values[:10])
except UnicodeDecodeError, e:
    print e
print sorted([None, 0, "", (), [], {}]), sorted([1, None, -1]), sorted(["1", 1, u"1"]), max(1, "a"), min(None, -5), max([1], (1,)), max({}, [])
print None < -1e308, None < None, 1 < "0", "z" < (), [] < "a", {} < [], () > [], 1e308 < "", u"a" < (), [] > 10 ** 100
print 1 == "1", None == 0, [] == (), "" == u"", 0 == False, "a" == u"a", {} == [], 1.0 == 1L, (1,) == [1]
print cmp(None, 1), cmp(1, None), cmp("a", 1), cmp([], {}), cmp((), ""), cmp(u"a", "b"), cmp([1, "a"], [1, 2]), cmp({1: 2}, {1: 3}), cmp({}, {1: 1}), cmp({1: 1, 2: 2}, {3: 3})
print [1, 2] < [1, 2, 3], [2] > [1, 99], (1, "a") < (1, "b"), "abc" < "abd", "Z" < "a", "10" < "9", [None] < [0], ["a"] > [1], (1, None) < (1, 0)
class A: pass
class N(object): pass
a, n = A(), N()
print (a < 1) in (True, False), (n < 1) in (True, False), (a < a), a <= a, a == a, n != n, cmp(a, a), (a < n) == (n > a)
print 5 < 5.5 < 6L, True < 2, False < True, 1j == 1j, 1j != 1
for bad in ("1j < 2", "2 < 1j", "[1j] < [2]", "max(1j, 2)", "sorted([1j, 2])"):
    try:
        print eval(bad)
    except TypeError, e:
        print bad, "has no order"
print sorted([(2, "b"), (1, "z"), (2, "a"), (1, None)]), sorted([{"b": 1}, {"a": 1}])[0], sorted([[3], [1, 2], []]), sorted("hello"), sorted([u"b", "a", u"A"])
print [3, 1, 2].index(2), (1, 2.0, 3L).index(2), [1, "1", u"1"].count("1"), 1.0 in [1], u"a" in ["a"], None in [0, ""], [] in [[]], max("a", "b", "c"), min(3, 1.5, 2L)
