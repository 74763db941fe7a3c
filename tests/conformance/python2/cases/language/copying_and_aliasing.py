a = [1, [2, 3], {"k": [4]}]
b = a; c = a[:]; d = list(a)
import copy
e = copy.copy(a); f = copy.deepcopy(a)
a[1].append("x"); a[2]["k"].append("y"); a.append("z")
print a; print b is a, b == a; print c; print d; print e; print f
d1 = {"l": [1]}; d2 = d1.copy(); d3 = dict(d1); d1["l"].append(2); d1["n"] = 1
print sorted(d1.items()), d2, d3, d2["l"] is d3["l"]
m = [[0] * 2] * 2; m[0][0] = 1; print m
m = [[0] * 2 for i in range(2)]; m[0][0] = 1; print m
def change(l, d, n, s):
    l.append(1); d["x"] = 1; n += 1; s += "!"; l = None
    return n, s
l, d, n, s = [], {}, 0, "s"
print change(l, d, n, s), l, d, n, s
class P:
    shared = []
    def __init__(self): self.own = []
p, q = P(), P()
p.shared.append(1); p.own.append(2); print q.shared, q.own, P.shared
r = copy.copy(p); t = copy.deepcopy(p); p.own.append(3)
print r.own, t.own, r.__class__ is P, t.shared is p.shared
class C:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep copied"
print copy.copy(C()), copy.deepcopy(C()), copy.deepcopy([C()])
x = [1]; x.append(x); print x, copy.deepcopy(x)[1][0]
y = x2 = (1, [2]); y[1].append(3); print x2, y is x2
z = range(3); w = z; z += [9]; print w; z = z + [8]; print w, z
st = set([1]); st2 = st; st |= set([2]); print sorted(st2); st3 = st.copy(); st3.add(5); print sorted(st)
k = "abc"; k2 = k; k += "d"; print k2, k
h = {}; h[1] = h; print h, h[1] is h
it = iter([1, 2, 3]); it2 = it; it.next(); print list(it2), list(it)
g = [lambda: v for v in range(2)]; v = 7; print g[0]()
print a[1] is c[1], id(a) == id(b), a is not c, [] is not [], () == (), "a" + "b" == "ab"
