n = 10
print [n + i for i in range(2)], list(n + i for i in range(2))
class C:
    n = 5
    items = [1, 2]
    listed = [n + i for i in items]
    first = list(i for i in items)
print C.listed, C.first
try:
    class D:
        n2 = 5
        g = list(n2 + i for i in [1])
except NameError, e:
    print e
def late():
    k = 1
    g = (k + i for i in range(3))
    k = 100
    return list(g)
print late()
def first_iter_now():
    data = [1, 2]
    g = (i for i in data)
    data = [8, 9]
    return list(g)
print first_iter_now()
try:
    (i for i in 5)
except TypeError, e:
    print e
print [i for i in 1, 2, 3 if i > 1], [i for i in lambda: 1, 2 if 1][1:]
print [(i, j) for i in range(3) if i for j in "ab" if j == "a"]
print sum(i for i in range(4)), max((i for i in (3, 1)), 2 and [0])
print {i % 3 for i in range(9)} == set([0, 1, 2]), sorted({c: 1 for c in "ab"}.items())
print [[j for j in range(i)] for i in range(3)]
print [i if i else "zero" for i in range(2)]
print [x for x in [1, 2] for x in [x * 10, x * 100]], x
print any(v > 1 for v in [1, 2]), tuple(v for v in "xy")
print dict((k, [v for v in range(k)]) for k in range(2))
print [y for y in (z for z in (1, 2))]
print [lambda: 1 for q in range(2)][0]()
