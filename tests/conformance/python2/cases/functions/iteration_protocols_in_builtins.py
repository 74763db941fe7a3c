class Stream(object):
    def __init__(self, *items): self.items = list(items)
    def __iter__(self):
        for item in self.items: yield item
s = Stream(3, 1, 2)
print list(s), tuple(s), sorted(s), max(s), min(s), sum(s), set(s) == set([1, 2, 3]), map(None, s), filter(lambda v: v > 1, s), reduce(lambda a, b: a * b, s), zip(s, "abc"), list(enumerate(s)), dict(zip(s, s)) == {1: 1, 2: 2, 3: 3}, [x for x in s], any(s), all(s), 3 in s, 9 not in s, ",".join(map(str, s)), list(iter(s)), iter(s).next(), sorted(s, cmp, None, True), list(Stream()), max(Stream("a")), dict(Stream(("k", "v"))), [].extend(s), (lambda *a: a)(*s), [list(g) for g in [s, s]], "".join(Stream("a", "b")), [1] + list(s), [a for a, in Stream((1,), (2,))], sum(Stream(0.5, 1)), frozenset(Stream(1)), list(reversed(list(s)))
a, b, c = s
print a, b, c, [(x, y) for x in s for y in s if x < y]
l = []
l += s
l[1:1] = Stream("x")
l.extend(Stream(7))
print l, "%s-%s" % tuple(Stream(1, 2)), map(lambda a, b: a + b, s, s), list(x * 2 for x in s), {}.fromkeys(Stream("k"))
class Failing(object):
    def __iter__(self): raise ValueError("no items today")
for f in (list, tuple, sorted, max, sum, set, iter, lambda v: [x for x in v], lambda v: zip(v), lambda v: map(None, v)):
    for kind in (Failing,):
        try:
            print f(kind())
        except (TypeError, ValueError), e:
            print e.__class__.__name__,
print
