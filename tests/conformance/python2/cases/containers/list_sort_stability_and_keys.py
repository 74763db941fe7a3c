records = [("b", 2, 1.5), ("a", 2, 0.5), ("c", 1, 2.5), ("a", 1, None)]
print sorted(records), sorted(records, key=lambda r: r[1]), sorted(records, key=lambda r: r[1], reverse=True), sorted(records, key=lambda r: (r[1], r[0])), sorted(records, cmp=lambda x, y: cmp(y[1], x[1]) or cmp(x[0], y[0]))
print sorted(records, key=lambda r: r[2]), sorted(records, lambda x, y: cmp(x[2], y[2])), [r[0] for r in sorted(records, key=lambda r: -r[1])]
import operator
print sorted(records, key=operator.itemgetter(1, 0)), sorted({"b": 1, "a": 2}.items(), key=operator.itemgetter(1)), sorted(["a10", "a9"], key=lambda s: int(s[1:])), sorted(["B", "a"], key=str.lower), sorted([3, 1], reverse=1), sorted([[2, "a"], [1, "b"], [1, "a"]]), sorted([None, "a", 1, [], (), {}, 2.5]), sorted([u"b", "a"]), sorted([(None, 1), (0, 0), ("", 2)])
data = range(5)
data.sort(lambda a, b: cmp(a % 2, b % 2) or cmp(b, a))
print data, data.sort(), data, data.sort(None, lambda v: -v), data, data.sort(cmp=cmp, reverse=True), data
calls = []
def by(a, b):
    calls.append((a, b))
    return cmp(a, b)
print sorted([2, 1], by), len(calls) > 0, sorted([1], by), sorted([], by), sorted("cab", by), sorted([1, 2, 3], lambda a, b: 0), sorted(["x", "y"], lambda a, b: 1 if a < b else -1), sorted([1.5, 1, True, 2L])
