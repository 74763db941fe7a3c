def numbers():
    print "start"
    try:
        received = yield 1
        print "got", received
        received = yield 2
        print "got", received
    except ValueError, e:
        print "thrown", e
        yield "after throw"
    finally:
        print "cleanup"
g = numbers()
print g.next()
print g.send("hello")
print g.throw(ValueError("bad"))
try:
    g.next()
except StopIteration, e:
    print "stop"
g = numbers()
g.next()
g.close()
g.close()
try:
    g.next()
except StopIteration:
    print "closed"
def refuses():
    try:
        yield 1
    except GeneratorExit:
        yield 2
g = refuses()
g.next()
try:
    g.close()
except RuntimeError, e:
    print e
g = numbers()
try:
    g.send(5)
except TypeError, e:
    print e
g = numbers()
try:
    g.throw(KeyError, "early")
except KeyError, e:
    print "key", e
def stops():
    yield 1
    raise StopIteration
    yield 2
print list(stops())
def next_inside(it):
    while 1:
        yield it.next() * 2
print list(next_inside(iter([1, 2, 3])))
def early(n):
    for i in range(n):
        if i == 2: return
        yield i
print list(early(5))
def expr():
    x = yield
    print "x is", x
    y = (yield x) or "nothing"
    print "y is", y
    print (yield), "printed"
    yield
e = expr()
print e.next(), e.send(1), e.send(None), e.send("p")
def busy():
    it = yield
    yield it.next()
b = busy()
b.next()
try:
    b.send(b)
except ValueError, e:
    print e
print (i * i for i in range(3)).next()
