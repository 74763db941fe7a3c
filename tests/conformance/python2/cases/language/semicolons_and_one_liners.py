a = 1; b = 2; print a + b;
if a: print "a"; print "b"
if not a: print "no"; print "never"
else: print "else"; print "too"
for i in range(3): print i,; print ";",
print
while a < 4: a += 1; b -= 1
print a, b
def f(): return 1; return 2
print f()
class C: x = 1; y = 2
print C.x, C.y
try: 1/0
except ZeroDivisionError: print "caught"; print "line"
finally: print "fin"
def g(x): print x; return x
g(5);
class M:
    def __enter__(self): return 5
    def __exit__(self, *a): print "left"
with M() as h: print h; print "open"
lam = lambda: 3; print lam()
if 1: pass;
x = [1, 2]; x[0] = 5; del x[1]; print x
import string; print string.upper("s")
class D(object): pass; z = 3
print D.z
if a == 4:
    print "x"; \
    print "y"
exec "q = 1;"; print q
