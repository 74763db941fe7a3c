x = "before"
l = [x for x in range(3)]
print x
g = list(x for x in "abc")
print x
s = set(x for x in "q")
print x
d = dict((x, 1) for x in "z")
print x
{x for x in [9]}
{x: 1 for x in [9]}
print x
def f():
    y = [i * j for i in range(3) for j in range(2)]
    return i, j
print f()
def empty():
    [i for i in []]
    try:
        return i
    except NameError, e:
        return e
print empty()
def lambdas():
    fs = [lambda: n for n in range(3)]
    return [h() for h in fs]
print lambdas()
fs = [lambda: m for m in range(3)]
print [h() for h in fs]
m = "rebound"
print fs[0]()
def nested():
    a = [[c for c in r] for r in ("ab", "cd")]
    return c, r, a
print nested()
def cond():
    [k for k in range(10) if k % 3 == 0]
    return k
print cond()
def unpack():
    [p + q for p, q in [(1, 2), (3, 4)]]
    return p, q
print unpack()
def in_arg():
    print sum([v for v in (1, 2)]), v
in_arg()
def inner_reads():
    [t for t in (1, 2, 3)]
    def read(): return t
    return read()
print inner_reads()
def overwrite(n):
    [n for n in (7, 8)]
    return n
print overwrite(1)
def sub():
    o = {}
    [0 for o["k"] in (1, 2)]
    return o
print sub()
def attr():
    class B: pass
    b = B()
    [0 for b.v in (1, 2)]
    return b.v
print attr()
