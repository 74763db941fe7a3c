calls = []
def v(x):
    calls.append(x)
    return x
print v(1) < v(2) < v(3), calls; calls[:] = []
print v(3) < v(2) < v(1), calls; calls[:] = []
print v(1) < v(5) > v(2) != v(3) == v(3), calls; calls[:] = []
print 1 < 2 in [2], 1 in [1] == True, "a" < "b" < "c" > "a"
print 1 is 1 is not None, not 1 < 2 < 3, (1 < 2) < 3, 3 > 2 > 1 > 0 > -1
print None < 0 < "a" < () , [] < () < u"", 1 < "1" > 2
x = 5
print 0 < x < 10, 0 < x <= 5, 10 > x > 5, 0 <= x / 2 < 3
if 1 <= x <= 5: print "in range"
print [y for y in range(10) if 2 < y < 6]
class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o): calls.append("lt"); return self.n < o.n
    def __gt__(self, o): calls.append("gt"); return self.n > o.n
print C(1) < C(2) < C(3), calls
class NoBool:
    def __lt__(self, o): return []
print NoBool() < 1 < 2, (NoBool() < 1) == []
print 1 == 1.0 == 1L == True, "a" == u"a" != "b"
print (lambda: 1 < x < 9)(), {1 < x: "t"}, [1 < x < 3]
def f(): return 1 < v(2) < 3
print f()
print 1 < 2 and 2 < 3 or 4, 1 < (2 and 3) < 4, 2 < 3 == True
while 0 < x < 7: x += 1
print x
