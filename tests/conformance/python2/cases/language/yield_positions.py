def log(f):
    return list(f())
def a():
    d = {"k": (yield 1)}
    print d
    t = yield 4, 5
    print t
def b():
    x = yield
    if (yield): pass
    while (yield 1): pass
    return
print log(a)
print log(b)
def c():
    x = 1
    x += yield x
    print "x", x
    yield x
g = c()
print g.next(), g.send(10)
def d():
    for i in (yield "seq"):
        yield i
g = d()
g.next()
print g.send([7, 8]), g.next()
l = lambda: (yield 5)
print list(l())
def e():
    x = yield 1
    assert x is None
    print "assert passed"
print list(e())
