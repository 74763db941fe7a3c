a = b = c = []
a.append(1)
print a, b, c is a
x, y = 1, 2
x, y = y, x + y
print x, y
i = 5
i += 1; i -= 2; i *= 3; i /= 5; i %= 3; i **= 3; i <<= 2; i |= 1; i &= 13; i ^= 6
print i
s = "a"
s += "b"; s *= 2
print s
s = "%s-%s"
s %= ("x", "y")
print s
l = [1]
m = l
l += [2]
print m, l is m
l = l + [3]
print m, l
d = {"n": 7, "f": 7.0, "s": "%d%%"}
d["n"] /= 2; d["f"] /= 2; d["s"] %= 5; d["n"] *= 10
print sorted(d.items())
class O: pass
o = O()
o.v = 9
o.v /= 2; o.v %= 3; o.v += 0.5
print o.v
def idx():
    print "idx",
    return 0
arr = [9]
arr[idx()] /= 2
arr[idx()] %= 3
print arr
print 1 < 2 < 3 > 2 >= 2 != 3, 1 < 3 < 2, "a" < "b" < "c", 0 < None < 5, 5 > 4 == 4, not 1 < 2
def f(n):
    print "f%d" % n,
    return n
print f(1) < f(3) < f(2) < f(9)
print f(1) == f(1) != f(2)
print 1 if 0 else 2, (1 or 2) and 3, 0 or "" or None, [] and 1, not not "x", 1 and 2 or 3
print 2 ** 3 ** 2, -3 ** 2, 7 // -2, -7 % 3, 1 + 2 * 3 - 4 / 3, (1, 2) + (3,), 5 - -3, 10 % 3 * 2, ~5 + 1, 6 & 3 | 8
