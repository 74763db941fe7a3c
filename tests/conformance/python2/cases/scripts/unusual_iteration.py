class Old:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * i
print list(Old()), [x for x in Old()], 4 in Old(), tuple(Old()), max(Old()), sum(Old()), zip(Old(), "ab"), map(None, Old())
class It(object):
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def next(self):
        if self.n <= 0: raise StopIteration()
        self.n -= 1
        return self.n
i = It(3); print i.next(), list(i), list(It(2)), next(It(1)), dict(zip(It(1), It(1))), sorted(It(3)), reduce(lambda a, b: a + b, It(4)), "%s %s" % tuple(It(2))
a, b = It(2); print a, b
class Sub(It):
    def next(self): return "sub %s" % It.next(self)
print list(Sub(2)), iter(It(1)).next(), enumerate(It(1)).next()
for k in {"only": 1}: print k
for c in "abc": print c,
print
for c in u"a\xe9": print repr(c),
print
it = iter([1, 2, 3])
for x in it:
    print x, it.next() if x == 1 else "",
print
print iter("ab").next(), iter({}).__class__.__name__ != "", iter([]).next if False else "ok", list(iter(lambda s=[3]: s.__setitem__(0, s[0] - 1) or s[0], 0))
d = {"a": 1, "b": 2}
for k in d.keys(): d[k.upper()] = 0
print len(d) >= 4
class Rev(object):
    def __len__(self): return 3
    def __getitem__(self, i): return "r%d" % i
print list(reversed(Rev())), list(reversed(xrange(3))), range(10)[::-3], list(enumerate(reversed("ab")))
print zip(*[iter(range(6))] * 2), [e for e in [None] * 2], [x + y for x, y in zip([1, 2], [3, 4])], [[c for c in r] for r in ("ab", "c")]
