t = (1, "a", 2.5)
print t, (1,), (), ((),), (1, (2, (3,))), t[0], t[-1], t[1:], t[::-1], t + (4,), t * 2, len(t), 1 in t, t.index("a"), t.count(1), tuple("ab"), tuple([1]), tuple({"k": 1}), tuple(), max((1, 3, 2)), sorted((3, 1)), list(t), t == (1, "a", 2.5), t < (1, "b"), (1, 2) < (1, 2, 0), () < (0,), cmp((1,), (2,)), hash((1, 2)) == hash((1, 2)), {(1, 2): "x"}[(1, 2)], (1, [2])[1]
a, b, c = t
x, y = y0, x0 = 1, 2
(p, q), r = (1, 2), 3
[m, n] = "xy"
print a, b, c, x, y, p, q, r, m, n, x0, y0
a, b = b, a
print a, b, (lambda: (1, 2))()[1], (5), (5,)[0], 1, 2 == 2, (1, 2) == (1, 2)
u = (1, [2])
try:
    u[1] += [3]
except TypeError, e:
    print "TypeError", u
t2 = t
t2 += (9,)
print t, t2, t is t2, "%s %s" % (1, 2), "%s" % (t,), t.__getitem__(0), t.__len__(), t.__contains__(1), t.__getslice__(0, 2), (1, 2, 3).__add__((4,)), isinstance(t, tuple), type(()), tuple(t) is t, t[0:2] + t[2:] == t
for bad in (lambda: t + [1], lambda: t[5:6][0], lambda: () + 1, lambda: tuple(5), lambda: (1,).index(2), lambda: hash(([],))):
    try:
        print bad()
    except (TypeError, IndexError, ValueError), e:
        print e.__class__.__name__
try:
    t.append(1)
except AttributeError, e:
    print e
try:
    a, b = t
except ValueError, e:
    print e
try:
    a, b, c, d = t
except ValueError, e:
    print e
