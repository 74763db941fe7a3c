from __future__ import division
print 1 / 2, 7 // 2, eval("1 / 2"), 5 / 2.0
exec "print 3 / 2"
x = 7
x /= 2
print x
exec compile("print 9 / 2", "<c>", "exec")
class D(object):
    def __div__(self, o): return "div"
    def __truediv__(self, o): return "truediv"
print D() / 1
def f(a, b): return a / b
print f(1, 4), map(lambda v: v / 2, [1, 2]), [v / 4 for v in (1, 2)]
try:
    1 / 0
except ZeroDivisionError, e:
    print "ZeroDivisionError"
try:
    1 // 0
except ZeroDivisionError, e:
    print e
import operator
print operator.div(1, 2), operator.truediv(1, 2)
