def read(lines):
    for l in lines: yield l.rstrip("\n")
def strip_comments(lines):
    for l in lines:
        l = l.split("#")[0].strip()
        if l: yield l
def parse(lines):
    for l in lines:
        k, v = l.split("=")
        yield k.strip(), int(v)
text = "a = 1\n# comment\n\nb=2 # two\n"
print dict(parse(strip_comments(read(text.splitlines(True))))) == {"a": 1, "b": 2}, list(strip_comments(read(["#", "x"])))
def take(n, it):
    for i in range(n): yield it.next()
def naturals():
    n = 0
    while True:
        yield n
        n += 1
print list(take(5, naturals())), list(take(3, iter([1])))
def tree(t):
    if isinstance(t, (list, tuple)):
        for x in t:
            for y in tree(x): yield y
    else: yield t
print list(tree([1, (2, [3, [4]]), 5]))
def averager():
    total, n, avg = 0.0, 0, None
    while True:
        v = yield avg
        if v is None: break
        total += v; n += 1; avg = total / n
a = averager(); a.next()
print a.send(10), a.send(20)
try:
    a.send(None)
except StopIteration:
    print "finished"
def coroutine(f):
    def start(*a):
        g = f(*a); g.next(); return g
    return start
@coroutine
def printer(prefix):
    try:
        while 1: print prefix, (yield)
    except GeneratorExit:
        print "closing", prefix
p = printer(">"); p.send("a"); p.send("b"); p.close()
def fib():
    a, b = 0, 1
    while 1: yield a; a, b = b, a + b
import itertools
print list(itertools.islice(fib(), 10)), list(itertools.takewhile(lambda x: x < 20, fib())), [x for x, i in zip(fib(), range(3))]
def perms(l):
    if len(l) < 2: yield l
    for i in range(len(l)):
        if len(l) > 1:
            for p in perms(l[:i] + l[i + 1:]): yield [l[i]] + p
print list(perms([1, 2, 3]))
def with_return(n):
    if n: yield "some"
    return
print list(with_return(0)), list(with_return(1))
def with_finally():
    try:
        for i in range(3): yield i
    finally: print "cleanup"
for x in with_finally():
    if x == 2: print "last"
g = (x for x in range(3)); print g.next(), list(g), list(g)
def err():
    yield 1
    raise ValueError("in gen")
e = err(); print e.next()
try:
    e.next()
except ValueError, v:
    print v
try:
    e.next()
except StopIteration:
    print "dead after error"
print sum(x for x in (i for i in range(4)) if x), "".join(c for c in reversed("abc")), [list(g) for k, g in itertools.groupby("aab")]
