import copy
a = {"l": [1, 2], "t": (1, [2])}
b = a; c = dict(a); d = copy.copy(a); e = copy.deepcopy(a)
a["l"].append(3); a["new"] = 1
print sorted(b.keys()), c["l"], d["l"], e["l"], b is a, c is a, c["l"] is a["l"], e["l"] is a["l"], e["t"]
class P:
    def __init__(self, v): self.v = v; self.l = [v]
    def __deepcopy__(self, memo): return P("deep " + self.v)
class Q(object):
    def __init__(self): self.l = [1]; self.u = u"x"
p = copy.deepcopy({"p": P("a")})
q = Q(); q2 = copy.deepcopy(q); q.l.append(2)
print p["p"].v, q2.l, q2.u, type(q2.u), copy.copy(q).l is q.l, copy.deepcopy([u"\xe9", 5L, None, True, (1, [u"a"])])
l = [[0] * 2] * 2; l[0][0] = 1
m = [[0] * 2 for i in range(2)]; m[0][0] = 1
print l, m, l[0] is l[1]
def mutate(x, y): x.append(1); y += (1,); return x, y
x, y = [], ()
print mutate(x, y), x, y
s = "abc"; t = s; s += "d"
print s, t, s is t, None is None, [] is []
u = [1, 2, 3]; v = u[:]; w = list(u); u.reverse()
print u, v, w, v == w, v is w, sorted(u) == v, u == v[::-1]
for i in u[:]:
    if i == 2: u.remove(i)
print u
d1 = {"a": 1}; d2 = d1.copy(); d2["a"] = 2
print d1, d2, d1 == {"a": 1}, dict(d1, b=2) == {"a": 1, "b": 2}, dict(d1.items() + d2.items())
import pickle, cPickle
for mod in (pickle, cPickle):
    back = mod.loads(mod.dumps({"a": [1, "x", (None, True)], "b": 2.5}))
    print back["a"], back["b"]
