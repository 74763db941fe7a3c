it = iter([1, 2, 3])
print it.next(), next(it), next(it), next(it, "end"), next(it, None), list(it), iter(it) is it, hasattr(it, "next"), hasattr([], "next")
print next(iter("ab")), iter("ab").next(), [x for x in iter((1, 2))], list(iter({"k": 1})), iter({"k": 5}).next(), {"k": 5}.itervalues().next(), list(iter(lambda c=[0]: c.__setitem__(0, c[0] + 1) or c[0], 4)), reversed([1, 2]).next(), enumerate("a").next(), (x for x in [5]).next(), list(reversed("abc")), list(reversed((1, 2))), sum(iter([1, 2])), max(iter([1, 3])), dict(iter([(1, 2)])), zip(iter([1, 2]), iter("ab")), "-".join(iter("ab")), tuple(iter([1]))
for bad in (lambda: iter(5), lambda: next(5), lambda: iter(None), lambda: reversed(5), lambda: next([1]), lambda: iter([]).next(), lambda: next(iter([])), lambda: iter(5, 5), lambda: list(5), lambda: reversed({}), lambda: [].next()):
    try:
        print bad()
    except (TypeError, StopIteration, AttributeError), e:
        print e.__class__.__name__
class Count(object):
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def next(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
class Seq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
    def __len__(self): return 3
print list(Count(3)), [x for x in Count(2)], next(Count(5)), sum(Count(4)), Count(2).next(), list(Seq()), 20 in Seq(), list(reversed(Seq())), max(Seq()), zip(Seq(), "abc"), tuple(enumerate(Seq())), sorted(zip(Count(2), Seq())), iter(Seq()).next(), sorted(Count(3)), map(None, Seq()), [i for i in Seq() if i], list(Count(0)), ",".join(map(str, Count(3)))
def gen():
    yield 1
    yield 2
g = gen()
print g.next(), g.next(), list(g), list(gen()), [a + b for a in gen() for b in gen()], 1 in gen(), max(gen()), dict((x, x) for x in gen()), type(gen()), iter(g) is g, next(gen())
