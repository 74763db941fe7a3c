"module docs"
def f():
    "one"
    return 1
def g():
    """two
    lines"""
def h():
    'con' "cat"
def n():
    1
    "not a docstring"
def r():
    r"\raw"
def fmt():
    "%s" % 1
class C:
    """class doc"""
    def m(self):
        "method doc"
class D(C): pass
print __doc__, f.__doc__, repr(g.__doc__), h.__doc__, n.__doc__, r.__doc__, fmt.__doc__
print C.__doc__, C.m.__doc__, C().m.__doc__, D.__doc__, D().__doc__, D().m.__doc__
print f.func_doc, (lambda: 1).__doc__
f.__doc__ = "changed"
print f.__doc__
class E(object):
    __doc__ = "assigned"
    @property
    def p(self):
        "prop doc"
        return 1
print E.__doc__, E.p.__doc__, E().__doc__
def gen():
    "gen doc"
    yield 1
print gen.__doc__
def ex():
    "exec doc"
    exec "a = 1"
    return a
print ex.__doc__, ex()
def glo():
    "global doc"
    global zz
    zz = 1
glo()
print glo.__doc__, zz
