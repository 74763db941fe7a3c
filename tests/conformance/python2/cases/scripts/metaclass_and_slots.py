class Meta(type):
    def __new__(cls, name, bases, attrs):
        attrs["added"] = name.lower()
        return type.__new__(cls, name, bases, attrs)
class Base(object):
    __metaclass__ = Meta
class Child(Base):
    pass
print Base.added, Child.added, type(Child) is Meta
class S(object):
    __slots__ = ["a"]
s = S()
s.a = 1
try:
    s.b = 2
except AttributeError, e:
    print e
class V(object):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __hash__(self): return hash(self.v)
    def __repr__(self): return "V(%r)" % self.v
    def __unicode__(self): return u"V\xe9"
    def __getitem__(self, k):
        if isinstance(k, slice): return "slice"
        return k
print V(1) == V(1), V(1) != V(1), len(set([V(1), V(1)])), [V(u"x")], {V(1): 1}, unicode(V(1)), V(1)[1:2], V(1)["k"]
class E(object):
    def __eq__(self, o): return True
print hash(E()) != 0, len({E(): 1})
class Desc(object):
    def __get__(self, obj, cls): return "got"
class H(object):
    d = Desc()
    def __getattribute__(self, name):
        if name == "magic": return 7
        return object.__getattribute__(self, name)
print H().d, H().magic
class P(object):
    def __init__(self): self._x = 1
    def getx(self): return self._x
    def setx(self, v): self._x = v
    x = property(getx, setx)
p = P()
p.x = 5
p.x /= 2
print p.x
class Bad(object):
    def __str__(self): return 5
try:
    str(Bad())
except TypeError, e:
    print e
class Base2(object):
    def hi(self): return "base"
class Sub2(Base2):
    def hi(self): return "sub " + super(Sub2, self).hi()
print Sub2().hi()
class Num(object):
    def __init__(self, n): self.n = n
    def __add__(self, o): return "add"
    def __radd__(self, o): return "radd"
    def __div__(self, o): return "div"
    def __rdiv__(self, o): return "rdiv"
    def __idiv__(self, o): return "idiv"
    def __mod__(self, o): return "mod"
    def __lt__(self, o): return "lt"
    def __int__(self): return 3
    def __float__(self): return 2.5
    def __neg__(self): return "neg"
    def __coerce__(self, o): return None
    def __index__(self): return 1
x = Num(1)
print x + 1, 1 + x, x / 2, 2 / x, x % 2, x < 1, int(x), float(x), -x, [5, 6][x], "%d" % x
x /= 2
print x
