def log(x): print "make", x; return x
g = (log(i) for i in (1, 2))
print "created"
print g.next(), g.next()
try:
    g.next()
except StopIteration:
    print "stop"
print sum(x * x for x in range(4)), max(x for x in (3, 1, 2)), ",".join(str(i) for i in range(3)), sorted(-x for x in range(3))
print dict((k, v) for k, v in [("a", 1)]), set(c for c in "aab") == set("ab"), list(x for x in range(6) if x % 2 if x > 1), tuple((a, b) for a in (1, 2) for b in "xy")
print any(x > 2 for x in [1, 3]), all(x for x in []), [g for g in (x for x in "ab")], len(list(y for y in (z for z in range(3))))
x = 10
g = (x + i for i in range(2))
x = 20
print list(g)
def f():
    for i in (j * 2 for j in range(3)): yield i
print list(f()), g.__name__ if hasattr(g, "__name__") else "", type(g).__name__
print list((lambda i: i * 2)(i) for i in range(2)), [h() for h in [lambda: i for i in range(2)]], [h() for h in list(lambda: i for i in range(2))]
print zip((i for i in "ab"), (i for i in (1, 2))), map(None, (i for i in "ab"), [1]), reduce(lambda a, b: a + b, (i for i in range(5)))
print list(i for i in range(3) for i in range(i)), "%s" % (tuple(i for i in "a"),)
it = iter([1, 2, 3, 4])
print [(a, it.next()) for a in it]
print list(enumerate(i for i in "xy")), 3 in (i for i in range(5)), min((len(w), w) for w in ("aa", "b"))
def consume(it): return list(it)
print consume(i for i in "z"), consume((i for i in "z"))
nested = ((i, j) for i in range(2) for j in (k * i for k in range(2)))
print list(nested)
