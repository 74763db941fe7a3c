def f0(): pass
def f1(a): pass
def f2(a, b): pass
def fd(a, b=1): pass
def fdd(a=1, b=2): pass
def fs(a, *b): pass
def fk(a, **k): pass
def fsk(*a, **k): pass
def f3(a, b, c=3): pass
class C:
    def m(self): pass
    def m1(self, a): pass
    def md(self, a, b=1): pass
class N(object):
    def __init__(self, a): pass
    def m(self): pass
    @staticmethod
    def s(a): pass
    @classmethod
    def c(cls, a): pass
class D(object): pass
class O: pass
class OI:
    def __init__(self, a, b=2): pass
calls = [
    "f0(1)", "f0(1, 2)", "f1()", "f1(1, 2)", "f2(1)", "f2(1, 2, 3)", "f2()", "fd()", "fd(1, 2, 3)", "fdd(1, 2, 3)",
    "fs()", "fk()", "fk(1, 2)", "f3()", "f3(1)", "f3(1, 2, 3, 4)",
    "f0(a=1)", "f1(b=1)", "f1(1, b=2)", "f1(1, a=2)", "f2(1, a=1)", "f2(b=1)", "f2(a=1)", "fd(1, c=3)", "fk(a=1, b=2)", "fk(1, a=2)",
    "f2(1, *[2, 3])", "f2(*[1])", "f2(**{'a': 1})", "f2(1, **{'c': 1})", "f1(**{'a': 1, 'b': 2})", "fdd(c=1)", "fs(b=1)",
    "C().m(1)", "C().m1()", "C().m1(1, 2)", "C().md()", "C().md(1, 2, 3)", "C().m(x=1)",
    "N()", "N(1, 2)", "N(1).m(2)", "N.s()", "N.c()", "N.s(1, 2)", "N(b=1)", "O(1)", "O(x=1)", "OI()", "OI(1, 2, 3)",
    "(lambda: 1)(2)", "(lambda x: 1)()", "(lambda x, y=1: 1)(1, 2, 3)",
    "f1(1)(2)", "(5)()", "'s'()", "None()", "f1.x()",
]
for call in calls:
    try:
        eval(call)
        print call, "ok"
    except Exception, e:
        print call, "->", e.__class__.__name__ + ":", e
