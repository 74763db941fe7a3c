import copy
class P(object):
    def __init__(self, v): self.v = v
class O:
    def __init__(self, v): self.v = v
class L(list): pass
class D(dict): pass
orig = {"n": 1, "l": [1, [2]], "t": (1, [2]), "u": u"\xe4", "g": 5L, "f": 2.5, "s": set([1]), "none": None, "b": True, "x": "bytes\xff"}
shallow, deep = copy.copy(orig), copy.deepcopy(orig)
orig["l"][1].append(3); orig["t"][1].append(9); orig["n"] = 2
print shallow["n"], shallow["l"], deep["l"], shallow["t"], deep["t"], [deep["u"], deep["g"], deep["x"]], type(deep["u"]), type(deep["g"]), deep["s"], shallow["s"] is orig["s"], deep["s"] is orig["s"]
for make in (P, O):
    a = make([1]); b = copy.copy(a); c = copy.deepcopy(a)
    a.v.append(2)
    print b.v, c.v, b.v is a.v, type(b) == type(a), b is a
l = L([1, [2]]); l.extra = "e"
d = D(k=[1]); d.extra = "d"
l2, d2 = copy.deepcopy(l), copy.deepcopy(d)
l[1].append(5); d["k"].append(5)
print l2, type(l2) is L, l2.extra, d2, type(d2) is D, d2.extra, copy.copy(l).extra, copy.copy((1, [2])), copy.deepcopy([(1, 2)]), copy.copy(u"x"), [copy.deepcopy(5L)], copy.copy(None), copy.copy(len) is len, copy.deepcopy(P) is P
loop = [1]; loop.append(loop)
loop2 = copy.deepcopy(loop)
print loop2[1] is loop2, loop2 is loop, loop[:][1] is loop, list(orig["l"]) == orig["l"], dict(orig) == orig, orig.copy() is orig, [1, 2][:] == [1, 2]
class C:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep-copied"
print copy.copy(C()), copy.deepcopy([C()])
