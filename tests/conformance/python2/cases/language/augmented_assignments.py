calls = []
def idx(): calls.append("idx"); return 0
def obj(): calls.append("obj"); return o
class O: pass
o = O(); o.n = 7; l = [10, 20]
l[idx()] += 5; l[idx()] /= 2; l[idx()] *= 3; l[idx()] -= 1; l[idx()] %= 7; l[idx()] **= 2; l[idx()] //= 1; l[idx()] <<= 1; l[idx()] |= 1; l[idx()] ^= 3; l[idx()] &= 7; l[idx()] >>= 1
print l, len(calls)
calls[:] = []
obj().n += 1; obj().n /= 3; obj().n %= 2
print o.n, calls
a = b = [1]
a += [2]; print b; a = a + [3]; print a, b
a *= 2; print a
s = "x"; s += "y"; s *= 3; print s
s %= (); print s
t = "%d-%s"; t %= (5, "z"); print t
n = 7; n /= 2; print n; n /= 2.0; print n; n //= 1; print n
d = {"k": 1}; d["k"] += 1; d["k"] /= 2; print d
x = 5; x -= 2 + 1; print x; x *= 1 + 1; print x
t = (1,); t += (2,); print t
t = ([],)
try:
    t[0] += [1]
except TypeError, e:
    print e
print t
l = [1, 2, 3, 4]; l[1:3] += [9]; print l; l[:1] *= 2; print l
class A:
    def __init__(self): self.v = 1
    def __iadd__(self, x): self.v += x; return self
    def __isub__(self, x): return "replaced"
    def __add__(self, x): return "add"
    def __mul__(self, x): return "mul"
    def __idiv__(self, x): self.v = "idiv"; return self
    def __imod__(self, x): return "imod"
    def __ipow__(self, x): return "ipow"
a = A(); a += 5; print a.v; a /= 2; print a.v; a -= 1; print a
a = A(); a *= 2; print a; a = A(); a %= 2; print a; a = A(); a **= 2; print a
def f():
    n = 0
    for i in range(4): n += i
    return n
print f()
u = u"a"; u += "b"; print repr(u)
i = 1; i += 1.5; print i; i = 5; i += 2L; print repr(i)
c = [[0] * 2] * 2; c[0][0] += 1; print c
z = 10; z <<= 2; z >>= 1; z ^= 5; z |= 2; z &= ~1; print z
