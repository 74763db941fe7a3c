def f(a, b=2, *c, **d):
    "doc of f"
    x = 1
    return x
print f.func_name, f.__name__, f.func_doc, f.__doc__, f.func_defaults, f.func_dict, f.func_closure
print f.func_code.co_name, f.func_code.co_argcount, f.func_code.co_varnames, f.func_globals is globals()
print f.func_code.co_firstlineno, f.__module__
f.tag = "attached"
print f.tag, f.__dict__, f.func_dict
f.func_name = "renamed"
print f.__name__
f.func_defaults = (9,)
print f.func_defaults
def g(a, b=5): return a, b
g.func_defaults = (6,)
print g(1)
g.func_defaults = None
try:
    g(1)
except TypeError, e:
    print e
g.func_doc = "new doc"
print g.__doc__
def h(): return "h"
def k(): return "k"
h.func_code = k.func_code
print h()
l = lambda x: x
print l.func_name, l.__name__, l.func_code.co_name
def outer():
    v = 5
    def inner(): return v
    return inner
i = outer()
print i.func_closure[0].cell_contents, len(i.func_closure), i.func_code.co_freevars
class C:
    def m(self): "method doc"
print C.m.__doc__, C().m.im_func.func_name, C.m.im_func.func_code.co_name, C().m.im_self.__class__ is C
print hasattr(f, "func_name"), getattr(f, "func_name"), hasattr(C.m, "im_class"), getattr(C().m, "im_func").__name__
print len.__name__, [].append.__name__, str.upper.__name__
try:
    f.missing
except AttributeError, e:
    print e
try:
    len.missing
except AttributeError, e:
    print e
