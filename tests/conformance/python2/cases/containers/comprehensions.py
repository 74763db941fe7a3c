print [x * 2 for x in range(3)], [x for x in range(6) if x % 2], [(x, y) for x in range(2) for y in "ab"], [[y for y in range(x)] for x in range(3)], {x: x * x for x in range(3)}, {c for c in "a"}, list(x for x in range(2)), sum(x * x for x in range(4)), [x for x in "abc" if x != "b" if x != "c"], [a + b for a, b in [(1, 2), (3, 4)]], [i for i in 1, 2, 3], [lambda: 5][0](), [x if x else "zero" for x in range(2)], dict((k, v) for k, v in [("a", 1)]), ["%d" % n for n in (1, 2)], [x.strip() for x in " a , b ".split(",")], [d["k"] for d in [{"k": 1}, {"k": 2}]], any(x > 1 for x in [1, 2]), all(x for x in []), ",".join(str(x) for x in range(3)), [y for x in [[1], [2, 3]] for y in x], max([len(w) for w in ["a", "bbb"]]), set([x % 2 for x in range(5)])
for x in [1]: pass
print x, [x for x in "leak"], x
y = "outer"
z = [y for y in range(3)]
print y, z
w = "kept"
gen = list(w for w in range(3))
print w, gen, {w: 1 for w in "q"}, w
def f():
    total = [i for i in range(4)]
    return i, total
print f()
fs = [lambda: n for n in range(3)]
print [g() for g in fs], [g(5) for g in [lambda v, k=k: v * k for k in range(3)]]
matrix = [[1, 2, 3], [4, 5, 6]]
print [[row[i] for row in matrix] for i in range(3)], [sum(row) for row in matrix], zip(*matrix), map(list, zip(*matrix)), [v for row in matrix for v in row if v % 2 == 0], [(i, v) for i, v in enumerate(matrix[0])]
