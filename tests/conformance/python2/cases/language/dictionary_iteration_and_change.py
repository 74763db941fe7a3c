d = {"a": 1}
for k in d.keys(): d[k + "2"] = d[k] + 1
print sorted(d.items())
for k, v in d.items():
    if v > 1: del d[k]
print d
print d.has_key("a"), d.get("zz"), d.get("zz", 0), d.setdefault("l", []).append(1), d["l"], d.pop("l"), d.pop("l", "gone"), "a" in d, not d.has_key("q")
print dict(a=1, b=2) == {"b": 2, "a": 1}, dict([("a", 1)]), dict({"x": 1}, y=2) == {"x": 1, "y": 2}, dict.fromkeys("ab", 0) == {"a": 0, "b": 0}, {}.fromkeys([1])
it = {"k": "v"}.iteritems(); print it.next()
try:
    it.next()
except StopIteration: print "end"
print {"k": 1}.iterkeys().next(), {"k": 1}.itervalues().next(), list({"k": 1}.iteritems()), {"k": 1}.keys() + [2], {"k": 1}.values()[0], {"k": 1}.items()[0][1]
d = {1: "int", 1.0: "float", 1L: "long", True: "bool"}; print d
d = {}; d[1, 2] = "t"; d[None] = "n"; d[("a",)] = 1; print d[(1, 2)], d[None], len(d)
d.update({"u": 1}, w=2); d.update([("z", 3)]); print d["u"], d["w"], d["z"]; d.clear(); print d, len(d), not d
def count(words):
    c = {}
    for w in words: c[w] = c.get(w, 0) + 1
    return sorted(c.items(), lambda a, b: cmp(b[1], a[1]) or cmp(a[0], b[0]))
print count("the cat the dog the end cat".split())
g = {}
for w in ("apple", "avocado", "bean"): g.setdefault(w[0], []).append(w)
print sorted(g.items())
inv = dict([(v, k) for k, v in {"x": 1, "y": 2}.iteritems()]); print sorted(inv.items()), dict(zip("ab", (1, 2))) == {"a": 1, "b": 2}
nested = {"a": {"b": {"c": 1}}}; print nested["a"]["b"]["c"], nested.get("q", {}).get("b", "none"); nested["a"]["b"]["d"] = 2; print sorted(nested["a"]["b"].keys())
print "%(a)s %(b)05.2f" % {"a": "x", "b": 2}, sorted({"b": 1, "a": 2}), max({"b": 1, "a": 2}), sum({1: 0, 2: 0}), ",".join({"k": 0}), [k for k in {"q": 1}], {1: 1}.copy() == {1: 1}
