class Tank:
    count = 0
    def __init__(self, name, level=0):
        self.name = name
        self.level = level
        Tank.count += 1
    def __str__(self):
        return "Tank " + self.name
    def __nonzero__(self):
        return self.level > 0
    def __len__(self):
        return self.level
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError(i)
        return i * 10
    def __contains__(self, x):
        return x == "liquid"
    def __call__(self, x):
        return self.name * x
    def __add__(self, other):
        return Tank(self.name + other.name)
    def __div__(self, n):
        return self.level / n
    def __getattr__(self, name):
        if name.startswith("get"):
            return lambda: "dynamic " + name
        raise AttributeError, name
    def __eq__(self, other):
        return self.name == other.name
t = Tank("A", 5)
print t, str(t), "%s" % t, bool(t), bool(Tank("B")), len(t), list(t), t[1], "liquid" in t, t(2)
print t + Tank("C"), t / 2, t.getLevel(), Tank.count
if not Tank("E"):
    print "empty"
try:
    t.other
except AttributeError, e:
    print e
print t == Tank("A"), t != Tank("A"), hasattr(t, "name"), getattr(t, "nope", "default")
class Sub(Tank):
    def __init__(self, name):
        Tank.__init__(self, name, 9)
    def __str__(self):
        return "Sub " + Tank.__str__(self)
s = Sub("S")
print s, isinstance(s, Tank), s.__class__.__name__, Sub.__bases__[0] is Tank, s.__dict__
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def next(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n
print list(It()), [x for x in It()], sum(It()), It().next()
class Ctx:
    def __enter__(self): print "enter"; return self
    def __exit__(self, *a): print "exit", a[0] is None
with Ctx() as c:
    print "body"
class Eq:
    def __cmp__(self, o): return 0
print Eq() == Eq(), Eq() < Eq(), Eq() <= Eq(), cmp(Eq(), Eq())
class Sl:
    def __getslice__(self, i, j): return (i, j)
print Sl()[1:5]
class Priv:
    def __init__(self): self.__x = 5
    def get(self): return self.__x
print Priv().get(), Priv()._Priv__x
print Tank.__name__, Tank.__module__, t.__class__ is Tank, callable(t), callable(Tank)
class Static(object):
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls, x): return cls.__name__, x
    @property
    def p(self): return 42
print Static.s(1), Static.c(2), Static().p
