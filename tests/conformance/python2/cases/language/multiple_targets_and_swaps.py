a = b = c = [1]
b.append(2)
print a, c is a
x, y = 1, 2
x, y = y, x
print x, y
(x, y), z = (3, 4), 5
print x, y, z
[p, q] = "pq"
print p, q
i = 0
l = [10, 20, 30]
i, l[i] = 2, "set"
print i, l
l[0], l[-1] = l[-1], l[0]
print l
a, b = b, a = 1, 2
print a, b
d = {}
d["x"], d["y"] = "xy"
print sorted(d.items())
class O: pass
o = O()
o.a, (o.b, o.c) = 1, (2, 3)
print o.a, o.b, o.c
x = y, z = 7, 8
print x, y, z
a, = [9]
print a
(a) = 5; print a
a, b = range(2); print a, b
a, b = {"k": 1, "j": 2}; print sorted([a, b])
for k, (v, w) in {"a": (1, 2)}.items(): print k, v, w
a, b, c = "xyz"; print c + b + a
a = 1,; print a
a = (1,) + (2,); print a
f = lambda: (1, 2)
m, n = f(); print m + n
a, b = (lambda: (3, 4))(); print a, b
l = [0, 1, 2]; l[1:] = "ab"; print l
l[:], x = [5], 6; print l, x
def ret(): return 1, [2, 3]
a, (b, c) = ret(); print a, b, c
def order(n): print "eval", n; return [n]
order(1)[0], order(2)[0] = order(3)[0], order(4)[0]
t = order("k"); t[0] = t = [5]; print t
