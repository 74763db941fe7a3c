s = "abcdefgh"
l = range(8)
t = tuple(l)
for seq in (s, l, t, u"abcdefgh"):
    print seq[2], seq[-1], seq[2:5], seq[:3], seq[-3:], seq[::2], seq[::-1], seq[1:7:3], seq[10:], seq[:]
l[2:4] = ["x"]
print l
l[:0] = [9, 9]
print l
l[::2] = [0] * len(l[::2])
print l
del l[1:3]
print l
del l[-1]
print l
l[len(l):] = [1, 2]
print l, l * 2, 3 * [0], [[]] * 2, () * 3, "ab" * 0, "-" * 5
a, (b, c), d = 1, (2, 3), [4]
print a, b, c, d
(e, f), g = "xy", 5
print e, f, g
for (i, (j, k)) in [(1, (2, 3)), (4, (5, 6))]:
    print i + j + k,
print
print zip("abc", range(3)), map(None, "abc", range(2)), list(enumerate("ab"))
print [1, 2] + [3], (1,) + (2,), "a" + "b", [1] == [1], (1, 2) == [1, 2], [1, [2]] == [1, [2]], "a" in ["a"], 5 not in (1, 2)
print list("abc"), tuple("ab"), list((1, 2)), sorted((3, 1)), list(reversed("abc")), "".join(reversed("abc"))
print [i for i in range(10) if i % 2 if i > 4], [[i, j] for i in range(2) for j in "ab"], [(lambda q: q * 2)(i) for i in (1, 2)]
print range(5)[-1], range(0, 10, 2)[1:3], len(range(0)), range(3) == [0, 1, 2], xrange(3)[1], list(xrange(3, 0, -1))
x = [3, 1, 2]
y = x
y.sort()
print x, x is y, x[:] is x, x == x[:]
try:
    [1, 2][5]
except IndexError, e:
    print "IndexError"
try:
    (1, 2)[5]
except IndexError, e:
    print "IndexError"
try:
    "ab"[5]
except IndexError, e:
    print "IndexError"
try:
    [1][1] = 2
except IndexError, e:
    print e
try:
    del [1][3]
except IndexError, e:
    print e
try:
    "abc"[0] = "x"
except TypeError, e:
    print "TypeError"
try:
    [1, 2]["a"]
except TypeError, e:
    print str(e)[:29]
try:
    [1, 2].index(3)
except ValueError, e:
    print str(e)[-11:]
try:
    [].pop()
except IndexError, e:
    print e
try:
    [1, 2] + (3,)
except TypeError, e:
    print e
try:
    l[::2] = [1]
except ValueError, e:
    print e
