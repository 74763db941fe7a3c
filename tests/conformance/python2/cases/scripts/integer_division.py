print 7 / 2, -7 / 2, 7 / -2, 7.0 / 2, 7 / 2.0, 7 // 2, 7 % 3, -7 % 3
print 1 / 2, 1 / 2 * 2.0, 3 / 4 + 1
total, count = 17, 5
print total / count, total / float(count), float(total) / count
x = 9
x /= 2
print x
x /= 2.0
print x
class Tank:
    level = 75
t = Tank()
t.level /= 2
print t.level
values = [10, 20, 31]
values[2] /= 2
values[0] /= 4.0
print values
d = {"a": 9}
d["a"] /= 2
print d
print divmod(7, 2), divmod(-7, 2), divmod(7.5, 2)
print True / 2, 5L / 2, 2 ** 65 / 3
print 100 * 3 / 7, 100 * (3 / 7)
def half(n):
    return n / 2
print map(half, [1, 2, 3, 4.0])
try:
    print 1 / 0
except ZeroDivisionError, e:
    print e
try:
    print 1.0 / 0
except ZeroDivisionError, e:
    print str(e)[:14]
try:
    print 1 % 0
except ZeroDivisionError, e:
    print e
print [i / 3 for i in range(7)]
