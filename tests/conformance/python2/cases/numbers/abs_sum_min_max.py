print abs(-5), abs(5), abs(-5.5), [abs(-5L)], abs(3 - 4j), abs(True), abs(-0.0), abs(-2 ** 70)
print sum([]), sum([1, 2, 3]), sum([1.5, 2]), [sum([1, 2L])], sum((1, 2), 10), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum(xrange(5)), sum(x * x for x in range(4)), sum({1: 2, 3: 4}), sum([0.1] * 10), sum([True, True])
for bad in (lambda: sum(["a", "b"]), lambda: sum(5), lambda: sum([1], "x"), lambda: sum(["a"], ""), lambda: sum(), lambda: sum([None])):
    try:
        print bad()
    except TypeError, e:
        print "TypeError"
try:
    sum(["a"])
except TypeError, e:
    print e
try:
    sum(["a"], "")
except TypeError, e:
    print e
print max(1, 2, 3), max([1, 5, 2]), min("hello"), max("a", "b"), max([1, "a", None]), min([1, "a", None]), max((), []), min([[2], [1, 5]]), max({"a": 1, "c": 2, "b": 3}), max(1, 1.0), min(1, 1.0), max(u"a", "b"), min(2L, 3)
print max([1, -5, 3], key=abs), min(["bbb", "a", "cc"], key=len), max("a", "bb", key=len), max([(1, "b"), (1, "a")]), min([0.5, True, 0]), max([3, 3L, 3.0]), max(x for x in [4, 9, 2]), max("10", 9), min([], [1]), max(None, -1)
for bad in (lambda: max(), lambda: min(5), lambda: max([]), lambda: max(1, 2, nokey=1)):
    try:
        print bad()
    except (TypeError, ValueError), e:
        print e.__class__.__name__
