a = [3, 1, 2]
a.append(5); a.extend([7, 8]); a.insert(0, 9)
print a, a.index(5), a.count(1), a.pop(), a.pop(0), a
a.remove(1); a.reverse()
print a, a[0], a[-1], a[1:3], a[::-1], a[:], 5 in a, len(a)
a[1:2] = [10, 11]
print a, a * 2, a + [1], [0] * 3
del a[0]
print a
b = [x * 2 for x in range(5) if x % 2 == 0]
print b, [[r * c for c in range(3)] for r in range(2)], [(x, y) for x in "ab" for y in (1, 2)]
print [1, [2, [3, u"x", "y", 4L, 2.50]]], (), (1,), (1, 2), [None, True], [[]], [()]
first, second = b[:2]
(x, (y, z)) = 1, (2, 3)
[p, q] = "ab"
print first, second, x, y, z, p, q
x, y = y, x
print x, y
m = n = []
m.append(1)
print n, m is n, m == [1], m != n
matrix = [[1, 2], [3, 4]]
print zip(*matrix), map(list, zip(*matrix)), sum([sum(r) for r in matrix])
l = [1, 2, 3]
l += (4, 5)
print l, l[10:], l[-2:]
print [1, 2] < [1, 3], [1] == [1.0], [] < [0], not [], bool([0])
stack = []
stack.append(1)
while stack:
    print stack.pop()
r = []
r.append(r)
print r
t = 1, 2, 3
print t, t[1], t + (4,), t.index(2), t.count(3), (t,)
for i, (k, v) in enumerate([("a", 1), ("b", 2)]):
    print i, k, v
print list(set([1, 1])), any(x > 2 for x in l), sum(x for x in l), dict((k, 1) for k in "a")
