for i in range(2): j = i
print i, j
def f():
    for k in "ab": last = k
    return k, last
print f()
if 0: never = 1
try:
    never
except NameError, e:
    print e
while True:
    w = 1
    break
print w
try:
    t = 1
    raise ValueError("v")
except ValueError, err:
    h = 2
finally:
    fin = 3
print t, err, h, fin
def g():
    try:
        1/0
    except ZeroDivisionError, e:
        pass
    return e
print g()
def same_name():
    e = "before"
    try:
        int("x")
    except ValueError, e:
        pass
    return e.__class__.__name__
print same_name()
def nested():
    out = []
    for a in range(2):
        for a in "xy": out.append(a)
        out.append(a)
    return out, a
print nested()
def reuse():
    x = [x for x in range(3)]
    return x
print reuse()
def lam():
    fs = []
    for n in range(3):
        fs.append(lambda: n)
    n = 99
    return [q() for q in fs]
print lam()
for x, y in [(1, 2), (3, 4)]: pass
print x, y
def cls():
    v = 1
    class Inner:
        v = v if 0 else 2
        def get(self): return 5
    return Inner.v
try:
    print cls()
except NameError, e:
    print e
def imp():
    import string
    for string in [string]: pass
    return string.lower("X")
print imp()
def arg(a):
    for a in range(a): pass
    return a
print arg(3), arg(1)
def deep():
    for i in range(2):
        for j in range(2):
            if j: break
        else:
            return "never"
        continue
    return i, j
print deep()
exec "for ex in range(3): pass"
print ex
