class Meta(type):
    def __new__(cls, name, bases, names):
        print "new", name, [b.__name__ for b in bases], sorted(k for k in names if not k.startswith("__"))
        names["added"] = name.lower()
        return type.__new__(cls, name, bases, names)
    def __init__(cls, name, bases, names):
        print "init", name
        type.__init__(cls, name, bases, names)
    def __call__(cls, *args):
        print "call", cls.__name__, args
        return type.__call__(cls, *args)
    def on_class(cls): return "on " + cls.__name__
class A(object):
    __metaclass__ = Meta
    x = 1
    def __init__(self, *args): print "A init", args
class B(A):
    y = 2
print A.added, B.added, type(B).__name__, B.__class__ is Meta, A.on_class(), B.on_class()
B(5)
print A.__metaclass__ is Meta
def function_meta(name, bases, names):
    print "function", name, bases
    return "replaced"
class C:
    __metaclass__ = function_meta
print C
class D:
    __metaclass__ = type
print type(D), D.__bases__
class Registry(type):
    known = {}
    def __init__(cls, name, bases, names):
        super(Registry, cls).__init__(name, bases, names)
        Registry.known[name] = cls
class Base:
    __metaclass__ = Registry
class One(Base): pass
class Two(Base): pass
print sorted(Registry.known)
M = type("M", (object,), {"v": 3, "f": lambda self: self.v})
print M, M().f(), M.__name__
class WithDict(type):
    def __getattr__(cls, name): return "class attr " + name
    def __iter__(cls): return iter([1, 2])
    def __len__(cls): return 2
class W(object):
    __metaclass__ = WithDict
print W.anything, list(W), len(W)
