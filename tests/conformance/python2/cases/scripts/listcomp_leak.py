squares = [n * n for n in range(4)]
print squares, n
def f():
    total = [k for k in (1, 2, 3)]
    return k, total
print f()
print [x for x in 1, 2, 3], x
print [[i, j] for i in range(2) for j in "ab"], i, j
def g(items):
    names = [name for (name, (a, b)) in items if a < b]
    return names, name, a, b
print g([("p", (1, 2)), ("q", (4, 3))])
def h():
    return [c for c in [d.upper() for d in "ab"]], c
print h()
def nested():
    fs = [lambda: v for v in range(3)]
    return [f() for f in fs], v
print nested()
print [y for y in [z for z in (1, 2)]]
