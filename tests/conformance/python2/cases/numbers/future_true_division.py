from __future__ import division
import operator
print 7 / 2, 6 / 2, -7 / 2, 7 // 2, 7.0 // 2, 1 / 3, 7L / 2, [7L // 2]
x = 7
x /= 2
print x
x //= 2
print x, type(x)
print operator.div(7, 2), operator.truediv(7, 2), True / 2
class V(object):
    def __init__(self, v): self.v = v
    def __div__(self, other): return "div"
    def __truediv__(self, other): return "truediv"
    def __rtruediv__(self, other): return "rtruediv"
    def __floordiv__(self, other): return "floordiv"
print V(1) / 2, 2 / V(1), V(1) // 2
