a = [3, 1, 2]
print a.sort(), a
a.sort(reverse=True); print a
a.sort(lambda x, y: cmp(x, y)); print a
a.sort(cmp=lambda x, y: y - x); print a
a.sort(key=lambda x: -x, reverse=True); print a
a.sort(None, None, True); print a
a.sort(None, lambda x: x % 3); print a
a.sort(cmp, str, False); print a
words = ["banana", "Apple", "cherry", "apple", "Banana"]
print sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, cmp=lambda a, b: cmp(a.lower(), b.lower())), sorted(words, reverse=True), sorted(words, lambda a, b: cmp(len(a), len(b)), None, True), sorted(words, None, str.upper)
print sorted([1, "a", None, 2.5, [], (), {}, u"b", True, 3L]), sorted([(2, "b"), (1, "z"), (2, "a")]), sorted("bca"), sorted({"b": 1, "a": 2}), sorted(x for x in [2, 1]), sorted([]), sorted([[2], [1, 5], []]), sorted(["10", "9", 10, 9]), sorted([u"b", "a", "c"]), sorted([0.5, True, 0, -1]), sorted([None, 0, -1])
data = [("x", 2), ("y", 1), ("z", 2), ("w", 1)]
print sorted(data, key=lambda t: t[1]), sorted(data, key=lambda t: t[1], reverse=True), sorted(data, lambda a, b: cmp(b[1], a[1])), sorted(data, key=lambda (n, v): (-v, n)), min(data, key=lambda t: t[1]), max(data, key=lambda t: t[1])
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, other): return self.v < other.v
    def __repr__(self): return "K%d" % self.v
print sorted([K(3), K(1), K(2)]), sorted([K(1), K(2)], reverse=True), min(K(2), K(1)), sorted([3, 1, 2], cmp=lambda a, b: 0), sorted([1, 2, 3], lambda a, b: -cmp(a, b)), sorted([1, 2, 3], cmp=lambda a, b: b - a, key=lambda x: x)
for bad in (lambda: [2, 1].sort(lambda a, b: "x"), lambda: [2, 1].sort(lambda a, b: None), lambda: sorted(5), lambda: [1, 2].sort(5)):
    try:
        print bad()
    except TypeError, e:
        print "TypeError"
