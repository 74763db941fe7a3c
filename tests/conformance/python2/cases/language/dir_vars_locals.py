x = 1
def f(a, b=2):
    c = 3
    print sorted(locals().items())
    for i in range(1): pass
    d = locals()
    d["zz"] = 9
    print sorted(dir()), sorted(vars().keys())
f(1)
class C:
    attr = 1
    def m(self): pass
c = C()
c.inst = 2
print dir(C), dir(c), vars(c), sorted(vars(C))
class N(object):
    attr = 1
    def m(self): pass
n = N()
n.inst = 5
print [k for k in dir(N) if not k.startswith("__")], [k for k in dir(n) if not k.startswith("__")], vars(n)
print "x" in dir(), "x" in globals(), "x" in vars(), locals() is globals()
globals()["made"] = "dynamic"
print made
locals()["made2"] = "also"
print made2
def g():
    locals()["nope"] = 1
    try:
        return nope
    except NameError, e:
        return str(e)
print g()
def h(): return sorted(globals()) == sorted(dict(globals())), "h" in globals()
print h()
import string
print "upper" in dir(string), "append" in dir([]), "keys" in dir({}), "has_key" in dir({})
def k():
    def inner(): return y
    y = 5
    inner()
    return sorted(locals())
print k()
print eval("x + 1"), eval("x + 1", {"x": 10}), eval("x + y", {"x": 1}, {"y": 2}), eval(" 1 + 1 ")
def ev(v): return eval("v * 2"), eval("len(w)", {"w": "abc"})
print ev(4)
print eval("[i for i in range(3)]"), eval("lambda q: q + 1")(1), eval(u"'u'"), eval(compile("1+2", "s", "eval"))
class E:
    a = 1
    print sorted(k for k in locals() if not k.startswith("__")), sorted(k for k in dir() if not k.startswith("__"))
def gen():
    z = 1
    yield sorted(locals())
print list(gen())
try:
    vars(5)
except TypeError, e:
    print e
