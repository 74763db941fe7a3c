class Base:
    kind = "base"
    registry = {}
    def __init__(self, name): self.name = name; Base.registry[name] = self.__class__.__name__
    def describe(self): return "%s(%s:%s)" % (self.__class__.__name__, self.kind, self.name)
    def template(self): return "<" + self.hook() + ">"
    def hook(self): raise NotImplementedError("hook of %s" % self.__class__.__name__)
class Mid(Base):
    kind = "mid"
    def __init__(self, name, extra=None):
        Base.__init__(self, name)
        self.extra = extra
    def hook(self): return "mid:" + str(self.extra)
class Leaf(Mid):
    def describe(self): return "Leaf:" + Mid.describe(self)
    def hook(self): return Mid.hook(self).upper()
print Base("b").describe(), Mid("m", 1).describe(), Leaf("l", "x").describe(), Leaf("q").template()
try:
    Base("z").template()
except NotImplementedError, e:
    print e
print sorted(Base.registry.items()), Leaf.registry is Base.registry
class Mixin:
    def mixed(self): return "mixed " + self.name
    def describe(self): return "Mixin first"
class Both(Mixin, Mid): pass
class Both2(Mid, Mixin): pass
print Both("x").describe(), Both2("x").describe(), Both("y").mixed()
class A(object):
    def go(self): return ["A"]
class B(A):
    def go(self): return ["B"] + super(B, self).go()
class C(A):
    def go(self): return ["C"] + super(C, self).go()
class D(B, C):
    def go(self): return ["D"] + super(D, self).go()
print D().go(), [k.__name__ for k in D.mro()][:-1], D.__base__.__name__
print issubclass(D, (int, A)), isinstance(D(), (C, str)), issubclass(Leaf, Base), isinstance(Leaf("i"), Mid)
class Prop(object):
    def get(self): return "base get"
    p = property(lambda self: self.get())
class SubProp(Prop):
    def get(self): return "sub get"
print SubProp().p
class Counter(object):
    total = 0
    def __new__(cls, *a):
        cls.total += 1
        return object.__new__(cls)
class SubCounter(Counter): pass
Counter(); SubCounter(); SubCounter()
print Counter.total, SubCounter.total
try:
    class Bad(A, D): pass
except TypeError, e:
    print "no order"
class Late: pass
def attach(self): return "attached to " + self.__class__.__name__
Late.method = attach
Late.also = lambda self: self.method() + "!"
print Late().method(), Late().also()
import new
obj = Late()
obj.bound = new.instancemethod(attach, obj, Late)
print obj.bound()
import types
obj.bound2 = types.MethodType(attach, obj, Late)
print obj.bound2()
