l = [5, 3, 8, 1]
l.sort(); print l
l.sort(reverse=True); print l
l.sort(lambda a, b: cmp(a, b)); print l
l.sort(cmp=lambda a, b: b - a); print l
l.sort(key=lambda x: x % 5); print l
l.sort(lambda a, b: a - b, lambda x: -x); print l
l.sort(None, None, True); print l
words = ["banana", "Apple", "cherry", "apple", "Banana"]
print sorted(words), sorted(words, key=str.lower), sorted(words, lambda a, b: cmp(a.lower(), b.lower())), sorted(words, key=len, reverse=True), sorted(words, cmp=lambda a, b: cmp(len(a), len(b)) or cmp(a, b))
recs = [("b", 2), ("a", 2), ("c", 1)]
print sorted(recs, key=lambda r: r[1]), sorted(recs, key=lambda (n, v): (v, n)), sorted(recs, lambda (a, x), (b, y): cmp(x, y) or cmp(a, b)), sorted(recs, reverse=True)
d = {"x": 3, "y": 1, "z": 2}
items = d.items(); items.sort(lambda a, b: cmp(a[1], b[1])); print items
print sorted(d, key=d.get), sorted(d.items(), key=lambda kv: kv[1], reverse=True), [k for k, v in sorted(d.iteritems(), key=lambda (k, v): -v)]
keys = d.keys(); keys.sort(); print keys
class P:
    def __init__(self, n): self.n = n
    def __cmp__(self, o): return cmp(self.n, o.n)
    def __repr__(self): return "P%d" % self.n
print sorted([P(3), P(1), P(2)]), max(P(1), P(5)), min([P(4), P(2)]), sorted([P(1), P(2)], reverse=True), P(1) == P(1)
print sorted([3, "a", None, 1.5, (1,)]), sorted("hello"), sorted(set([3, 1])), sorted({2: 1, 1: 2}), sorted(xrange(3), reverse=True), sorted([[2], [1, 5]]), sorted([True, False, 2])
import operator
print sorted(recs, key=operator.itemgetter(1, 0)), sorted([P(2), P(1)], key=operator.attrgetter("n"))
try:
    [1, 2].sort(lambda a, b: "x")
except TypeError, e:
    print "TypeError"
try:
    [1, 2].sort(5)
except TypeError, e:
    print "TypeError"
print [1, 2].sort(), sorted([]), sorted([1], cmp=None), sorted([2, 1], key=None)
stable = [("a", 1), ("b", 0), ("c", 1), ("d", 0)]
print sorted(stable, key=lambda r: r[1]), sorted(stable, key=lambda r: r[1], reverse=True), sorted(stable, cmp=lambda a, b: cmp(a[1], b[1]), reverse=True)
calls = []
def c(a, b): calls.append((a, b)); return cmp(a, b)
sorted([1], c); print calls
l = [3, 1, 2]; m = l; m.sort(); print l; l.reverse(); print m, list(reversed(l)), l[::-1]
print sorted(["10", "9", "2", "1"], key=int), sorted(["10", "9", "2", "1"]), sorted(["b10", "b9"], key=lambda s: int(s[1:])), sorted([u"b", "a"]), max("apple", "banana", key=len), min([-5, 3], key=abs)
