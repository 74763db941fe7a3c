def f(a, (b, c), d=4):
    return a, b, c, d
print f(1, (2, 3)), f(1, [2, 3], 5)
def g((a, (b, c)), (d, e)=(8, 9)):
    return a + b + c + d + e
print g((1, (2, 3)))
pairs = [("a", 3), ("b", 1), ("c", 2)]
print sorted(pairs, key=lambda (k, v): v)
print map(lambda (k, v): "%s=%d" % (k, v), pairs)
print (lambda (x, y), z=1: x + y + z)((1, 2))
print (lambda (x, (y, z)): (z, y, x))((1, (2, 3)))
print filter(lambda (k, v): v > 1, pairs)
try:
    f(1, (2, 3, 4))
except ValueError, e:
    print e
try:
    (lambda (a, b): a)([1])
except ValueError, e:
    print e
class C:
    def m(self, (x, y)): return x * y
print C().m((3, 4))
def outer((a, b)):
    def inner(): return a + b
    return inner
print outer((1, 2))()
