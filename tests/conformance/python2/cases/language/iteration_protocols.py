class Old:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * i
print list(Old()), [x for x in Old()], 4 in Old(), tuple(Old()), max(Old()), sum(Old())
a, b, c = Old()
print a, b, c
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def next(self):
        self.n -= 1
        if self.n < 0: raise StopIteration
        return self.n
print list(It(3)), It(2).next(), next(It(2)), zip(It(2), It(3)), dict(zip("ab", It(2))), sorted(It(4))
for x in It(2): print x,
print
class NewIt(object):
    def __init__(self): self.left = ["b", "a"]
    def __iter__(self): return self
    def next(self):
        if not self.left: raise StopIteration()
        return self.left.pop()
print list(NewIt()), "-".join(NewIt()), map(None, NewIt(), NewIt()), reduce(lambda p, q: p + q, NewIt())
class Gen:
    def __iter__(self):
        yield 1
        yield 2
print list(Gen()), [x for x in Gen()], 2 in Gen(), enumerate(Gen()).next()
for v in (5, None, 1.5, len):
    try:
        for x in v: pass
    except (TypeError, AttributeError), e:
        print e.__class__.__name__, e
i = iter([1, 2])
print i.next(), next(i), next(i, "default")
try:
    i.next()
except StopIteration, e:
    print "stop"
print iter(lambda l=[3, 2, 1]: l.pop(), 3).next()
print hasattr(i, "next"), hasattr(It(1), "next")
class Rev:
    def __reversed__(self): return iter("reversed")
print "".join(reversed(Rev())), list(reversed([1, 2]))
