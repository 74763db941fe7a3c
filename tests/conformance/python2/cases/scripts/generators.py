def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
g = count(3)
print g.next(), g.next(), g.next()
try:
    g.next()
except StopIteration, e:
    print "stop", repr(str(e))
def chain(*its):
    for it in its:
        for x in it:
            yield x
print list(chain("ab", [1], count(2)))
def pairs(seq):
    it = iter(seq)
    while 1:
        a = it.next()
        b = it.next()
        yield a, b
print list(pairs(range(5)))
def acc():
    total = 0
    while True:
        x = yield total
        if x is None: return
        total += x
a = acc()
print a.next(), a.send(5), a.send(7)
try:
    a.send(None)
except StopIteration:
    print "returned"
def cleanup():
    try:
        yield 1
    finally:
        print "closed"
c = cleanup()
print c.next()
c.close()
def throwing():
    try:
        yield 1
    except ValueError, e:
        yield "caught %s" % e
t = throwing()
t.next()
print t.throw(ValueError, "thrown")
print sum(x for x in range(4)), max(len(w) for w in ["a", "bbb"]), list((i, j) for i in range(2) for j in range(i)), dict((c, ord(c)) for c in "a")
print any(x > 2 for x in count(5)), ",".join(str(x) for x in count(3)), sorted(x % 3 for x in range(5)), tuple(x for x in "ab")
class Tree:
    def __init__(self, v, kids=()): self.v, self.kids = v, kids
    def __iter__(self):
        yield self.v
        for k in self.kids:
            for x in k: yield x
print list(Tree(1, [Tree(2), Tree(3, [Tree(4)])]))
from itertools import islice, izip, count as icount, takewhile, imap, ifilter
print list(islice(icount(5), 3)), list(takewhile(lambda x: x < 3, icount())), list(izip("ab", icount())), list(imap(lambda a, b: a * b, [1, 2], [3, 4])), list(ifilter(lambda x: x % 2, range(5)))
e = enumerate("ab"); print e.next(), list(e); z = iter({"k": 1}.items()); print z.next()
