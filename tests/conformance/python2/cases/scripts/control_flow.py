for i in range(10):
    if i == 3: continue
    if i == 6: break
    print i,
else:
    print "never"
print
for c in "ab":
    pass
else:
    print "else ran", c
n = 0
while 1:
    n += 1
    if n > 3: break
print n
while n:
    n -= 1
else:
    print "while else", n
x = 5
print "big" if x > 3 else "small"
if x < 0: print "neg"
elif x == 5: print "five"
else: print "other"
assert x == 5, "message"
try:
    assert x == 6, "x is %d" % x
except AssertionError, e:
    print "assert", e
def gen(n):
    for i in range(n):
        yield i * i
print list(gen(4)), sum(gen(3))
g = gen(2)
print g.next(), g.next()
try:
    g.next()
except StopIteration:
    print "stopped"
def stopping():
    it = iter([1, 2])
    while True:
        yield it.next()
print list(stopping())
def echo():
    got = None
    while True:
        got = yield got
e = echo()
e.next()
print e.send(5), e.send("x")
print sum(i * i for i in xrange(5)), list(x for x in "ab")
def f(a, b=2, *args, **kw):
    return a, b, args, sorted(kw.items())
print f(1), f(1, 3, 4, 5), f(1, z=9), f(*[1, 2, 3], **{"k": 1}), f(b=1, a=2)
def counter():
    state = {"n": 0}
    def step():
        state["n"] += 1
        return state["n"]
    return step
c = counter()
print c(), c()
glob = 1
def change():
    global glob
    glob = 2
change()
print glob
def late():
    value = glob_two + 1
    global other
    other = value
    return other
glob_two = 10
print late(), other
pass; print "semi"; print "colon"
del x
try:
    print x
except NameError, err:
    print err
print (lambda *a, **k: (a, k))(1, b=2)
def doc():
    """The doc."""
print doc.__doc__, doc.__name__, doc.func_name, doc.func_defaults
