for i in range(3):
    pass
else:
    print "for else", i
for i in []:
    pass
else:
    print "empty else", i
for i in range(5):
    if i == 2: break
else:
    print "never"
print i
n = 3
while n:
    n -= 1
    if n == 1: continue
    print "n", n
else:
    print "while else", n
while 1:
    break
else:
    print "never"
def f(seq):
    for x in seq:
        if x < 0: return "negative"
    else:
        return "all positive"
print f([1, 2]), f([1, -2]), f([])
for a in range(2):
    for b in range(2):
        if b: break
        print a, b
    else:
        print "inner else"
else:
    print "outer else"
for i in range(3):
    try:
        if i == 1: continue
        print "body", i
    finally:
        print "finally", i
l = [1, 2, 3, 4]
for x in l:
    if x == 2: l.remove(x)
print l, x
for i in range(3):
    i = 10
print i
for (a, (b, c)), d in [((1, (2, 3)), 4)]: print a, b, c, d
for x, in [(1,), (2,)]: print x,
print
d = {}
for d["k"] in (1, 2): pass
print d
class O: pass
for O.attr in "ab": pass
print O.attr
for i in 1, 2, 3: print i,
print
for i in (x * x for x in range(3)): print i,
print
while not l == []: l.pop()
print l
i = 0
while True:
    i += 1
    if i % 2: continue
    if i > 6: break
    print i,
else: print "never"
print
for i in xrange(10, 0, -3): print i,
print
for c in "abc"[::-1]: print c,
print
for i, c in enumerate(u"xy"): print i, repr(c),
print
