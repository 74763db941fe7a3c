print [x for x in (1, 2), (3, 4)], [y for y in [1], [2], "c"], [a + b for a, b in (1, 2), (3, 4) if a > 1]
print [(x, y) for x in [1], [2] for y in {}, (5,) if y], [f(v) for f in (str, repr), (len,) for v in ["a"] if 0]
print [x for x in (1, 2)], [x for x in [1, 2]], [x for x in (lambda a, b: [a, b])(1, 2)], [x for x in "ab" "c"]
print [[i for i in r] for r in (1, 2), (3,)], [t for t in (), ()], sum([n for n in 1, 2, 3])
for pair in (1, 2), (3, 4): print pair,
print
def f(a, (b, (c, d),), (e), *rest): return a, b, c, d, e, rest
print f(1, (2, (3, 4)), 5, 6), (lambda (a,), (b, c,): [a, b, c])("x", "yz")
