class Tank(object):
    def __init__(self): self._level = 0
    def get_level(self): return self._level
    def set_level(self, v): self._level = max(0, min(100, v))
    def del_level(self): self._level = -1
    level = property(get_level, set_level, del_level, "the level")
    @property
    def half(self): return self._level / 2
    @staticmethod
    def stat(x): return "static %s" % x
    @classmethod
    def cls(cls, x): return cls.__name__ + str(x)
    @property
    def temp(self): return 20
    @temp.setter
    def temp(self, v): self.seen = v
t = Tank()
t.level = 150; print t.level, t.half, Tank.stat(1), t.stat(2), Tank.cls(3), t.cls(4), Tank.level.__doc__, t.temp
t.temp = 5; print t.seen
del t.level; print t.level
for bad in (lambda: setattr(t, "half", 1), lambda: delattr(t, "half")):
    try:
        print bad()
    except AttributeError, e:
        print e
class Desc(object):
    def __get__(self, obj, kind): return "get %s %s" % (obj is not None, kind.__name__)
    def __set__(self, obj, value): print "set", value
class Uses(object):
    d = Desc()
u = Uses()
print u.d, Uses.d
u.d = 5
class Slots(object):
    __slots__ = ("a", "b")
s = Slots(); s.a = 1
print s.a, hasattr(s, "b"), hasattr(s, "__dict__")
try:
    s.c = 1
except AttributeError, e:
    print e
class Lazy(object):
    def __getattribute__(self, name): return "all %s" % name
print Lazy().anything, Lazy().x
