import inspect
def f(a, b=2, *args, **kw):
    "doc"
    return a
class C(object):
    def m(self, x, y=None): pass
print inspect.getargspec(f), inspect.getargspec(lambda: 0), inspect.getargspec(C().m), inspect.getargspec(f).args, tuple(inspect.getargspec(C.m))
print inspect.isfunction(f), inspect.isclass(C), inspect.ismethod(C().m), inspect.isbuiltin(len), inspect.ismodule(inspect), inspect.isgeneratorfunction(f), inspect.getdoc(f), callable(f)
print inspect.formatargspec(*inspect.getargspec(f)), inspect.getmembers(C(), inspect.ismethod)[-1][0], inspect.getmro(C) == (C, object), inspect.currentframe() is not None, inspect.getmodule(inspect) is inspect
print [n for n, v in inspect.getmembers(C) if not n.startswith('_')], f.func_name, f.func_defaults, f.func_code.co_varnames, f.func_code.co_argcount
def caller(): return inspect.stack()[1][3]
def outer(): return caller()
print outer(), sorted(inspect.getcallargs(f, 1, 3, z=4).items())
