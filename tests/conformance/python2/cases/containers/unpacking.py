a, b, c = "xyz"
d, (e, f), [g, h] = 1, (2, 3), [4, 5]
(i, j), k = [6, 7], 8
l = m = [9]
m.append(10)
n, = [11]
(o,) = (12,)
[p, q] = {"only": 1}.items()[0]
print a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q
for x, (y, z) in [(1, (2, 3)), (4, (5, 6))]: print x + y + z,
for (x, y), z in {(1, 2): 3}.iteritems(): print x, y, z,
for i, (k, v) in enumerate([("a", 1), ("b", 2)]): print i, k, v,
print
x = [0, 1, 2]
i = 0
i, x[i] = 1, 5
print i, x
x, x[0] = [7, 8], 9
print x
a, b = b, a
a, b, c = c, a, b
print a, b, c, [s + t for s, t in zip("ab", "cd")], dict((v, k) for k, v in [("a", 1)]), [(p, q) for p in "ab" for q in (1, 2)], map(lambda (s, t): s + t, [(1, 2)]), sorted([(2, "b"), (1, "a")], key=lambda (n, s): s)
for bad in ("a, b = 1, 2, 3", "a, b = [1]", "a, b = ()", "a, b = 5", "a, (b, c) = 1, (2,)", "a, b = None", "a, b = 'abc'", "a, b, c = {1: 2, 3: 4}", "[a] = 1, 2", "a, b = iter([1, 2, 3])"):
    try:
        exec bad
    except (ValueError, TypeError), e:
        print e
def swap(a, b): return b, a
r = swap(1, 2)
s, t = swap(*r)
print r, s, t, swap(*swap(5, 6)), len(r), r[0] - r[1], "%d-%d" % swap(1, 2)
