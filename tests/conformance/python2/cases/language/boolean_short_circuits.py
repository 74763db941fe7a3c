calls = []
def t(x): calls.append(x); return x
print t(1) and t(2) and t(0) and t(3), calls; calls[:] = []
print t(0) or t("") or t("x") or t(5), calls; calls[:] = []
print t(1) and t(0) or t(2), calls; calls[:] = []
print not t(0) and t(5), calls; calls[:] = []
if t(0) or t(1) and not t(0): print "yes", calls
calls[:] = []
print (t(None) or {}).get("k", "default"), (t({"k": 1}) or {}).get("k"), calls
x = None
print x is None or x.attr, x and x.attr, x is not None and x > 5, (x or "none").upper()
print any([t(0), t(1)]), all([]), [] and boom if 0 else "ok", 1 or undefined_name, 0 and undefined_name
d = {}
print "k" in d and d["k"], d.get("k") or "fallback", d.setdefault("k", []) or "empty", bool(d)
print (1 > 0) + (2 > 1), (1 and "a", 0 and "b"), [1 or 2, 0 or 3], {1 and "k": 0 or "v"}
print 5 and None, None and 5, "" or None, [] or (), 0.0 or 0, "0" and "yes", 0L or "long zero", u"" or "u"
class B:
    def __init__(self, v): self.v = v
    def __nonzero__(self): calls.append("nz"); return self.v
    def __repr__(self): return "B%d" % self.v
calls[:] = []
print B(1) and B(0), B(0) or B(1), not B(1), calls
print bool(B(1)), B(0) and 5, [b for b in (B(1), B(0)) if b], filter(None, [B(0), B(1)])
a = b = 0
a = a or 5; b = b and 5
print a, b, (a, b) == (5, 0) and "match"
while not d.get("stop"): d["stop"] = 1
assert 1 or boom(), "never"
print "end" if not 0 and not None and not "" and not () and not {} else "wrong"
