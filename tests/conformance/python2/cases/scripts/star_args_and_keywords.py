def f(a, b=2, *c, **d):
    print a, b, c, sorted(d.items())
f(1)
f(1, 3)
f(1, 3, 4, 5)
f(1, x=5)
f(b=1, a=2)
f(*(1, 2, 3))
f(1, *[2], **{"y": 6})
f(*"ab")
f(**{"a": 1})
def send(project, messageHandler, payload=None, scope="CG"):
    return "%s/%s/%s/%s" % (project, messageHandler, payload, scope)
args = {"project": "ACME", "messageHandler": "test"}
print send(**args), send("A", scope="C", messageHandler="m"), apply(send, ("a", "b"))
for bad in ("send()", "send('a')", "send('a', 'b', 'c', 'd', 'e')", "send('a', project='b')", "send('a', 'b', nope=1)", "send(**{'x': 1})"):
    try:
        eval(bad)
    except TypeError, e:
        print bad, "->", e
def zero(): pass
def one(a): pass
def two(a, b): pass
def opt(a, b=1, c=2): pass
def rest(a, *r): pass
def kw(**k): pass
for bad in ("zero(1)", "zero(1, 2)", "one()", "one(1, 2)", "two()", "two(1)", "two(1, 2, 3)", "opt()", "opt(1, 2, 3, 4)", "rest()", "kw(1)", "zero(a=1)"):
    try:
        eval(bad)
    except TypeError, e:
        print bad, "->", e
class K:
    def m(self, a): pass
    def n(self, a, b=1): pass
    def z(self): pass
for bad in ("K().m()", "K().m(1, 2)", "K().n()", "K().n(1, 2, 3)", "K().z(1)"):
    try:
        eval(bad)
    except TypeError, e:
        print bad, "->", e
try:
    K(1)
except TypeError, e:
    print e
class I:
    def __init__(self, a): pass
try:
    I()
except TypeError, e:
    print e
class N(object):
    pass
try:
    N(1)
except TypeError, e:
    print str(e)[-19:]
