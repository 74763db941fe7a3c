words = ["pear", "Apple", "fig", "banana"]
words.sort()
print words
words.sort(key=str.lower)
print words
words.sort(lambda a, b: cmp(len(a), len(b)))
print words
words.sort(cmp=lambda a, b: cmp(b, a))
print words
words.sort(reverse=True)
print words
words.sort(None, lambda w: w[-1])
print words
print sorted([3, 1, 2], reverse=True), sorted("hello"), sorted({"b": 1, "a": 2})
print sorted([(1, "b"), (1, "a"), (0, "z")])
print sorted(["b", "A", "c"], key=lambda s: s.lower())
print sorted([1, 2, 3, 4], lambda a, b: b - a)
print sorted([1, 2, 3, 4], cmp=lambda a, b: cmp(a % 2, b % 2) or cmp(a, b), reverse=True)
rows = [{"name": "x", "n": 2}, {"name": "y", "n": 1}]
rows.sort(key=lambda r: r["n"])
print [r["name"] for r in rows]
class Item:
    def __init__(self, p):
        self.p = p
    def __cmp__(self, other):
        return cmp(self.p, other.p)
    def __repr__(self):
        return "Item(%d)" % self.p
items = [Item(3), Item(1), Item(2)]
items.sort()
print items, max(items), min(items), sorted(items, reverse=True)
print list(reversed([1, 2, 3])), [3, 1, 2][::-1]
