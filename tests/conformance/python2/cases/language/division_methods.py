print (7).__div__(2), (7).__truediv__(2), (7).__floordiv__(2), (7).__rdiv__(14), (7.0).__div__(2), (7L).__div__(2)
print int.__div__(9, 2), float.__div__(9.0, 2), (5).__add__(3), (5).__cmp__(3)
print hasattr(5, "__div__"), hasattr(5.0, "__div__"), hasattr("x", "__div__"), getattr(9, "__div__")(4)
class Meters(float):
    def __div__(self, other): return "meters/%s" % other
    def __rdiv__(self, other): return "%s/meters" % other
print Meters(5) / 2, 2 / Meters(5), Meters(5) // 2
class Ratio(object):
    def __init__(self, n, d): self.n, self.d = n, d
    def __div__(self, o): return Ratio(self.n * o.d, self.d * o.n)
    def __repr__(self): return "%d/%d" % (self.n, self.d)
    def __idiv__(self, o):
        self.n /= o
        return self
r = Ratio(6, 3) / Ratio(2, 5)
print r
r /= 2
print r
class OnlyDiv(object):
    def __div__(self, o): return "div"
try:
    print OnlyDiv() / 1
    OnlyDiv() // 1
except TypeError, e:
    print e
import operator
print operator.div(7, 2), operator.truediv(7, 2), operator.floordiv(7.5, 2), operator.div(OnlyDiv(), 1)
