d = {"a": None, "b": 0, "c": ""}
print d.get("a"), d.get("a", 5), d.get("z"), d.get("z", 5), d.get("b") or "zero", "a" in d, d.has_key("z"), d.setdefault("z", []), d["z"], d.setdefault("a", 1), d.pop("z"), d.pop("z", "gone"), d.get(None), d.get(("x", 1), "tuple"), d["a"] is None, not d["b"], [k for k in sorted(d) if not d[k]], d.get("b", 1) == 0
for key in ("zz", 5, (1, 2), u"u", 2.5, True, 5L, u"\xe4", ("a", u"b"), "it's"):
    try:
        d[key]
    except KeyError, e:
        print e, e.args, e.message, repr(e)
try:
    del d["nope"]
except KeyError, e:
    print "del", e, e[0], e.args[0] == "nope"
try:
    d.pop("nope")
except KeyError, e:
    print "pop", e
class Auto(dict):
    def __missing__(self, key):
        value = self[key] = type(self)()
        return value
tree = Auto()
tree["x"]["y"]["z"] = 1
print tree, tree["q"], sorted(tree), tree.get("none"), tree["x"].keys(), isinstance(tree["x"], Auto), Auto(a=1), len(tree)
class Lower(dict):
    def __getitem__(self, key): return dict.__getitem__(self, key.lower())
    def get(self, key, default=None):
        try: return self[key]
        except KeyError: return default
l = Lower({"key": 1})
print l["KEY"], l.get("Key"), l.get("x", 9), "KEY" in l, l.has_key("key"), l.items(), "%(KEY)s" % l, dict(l), l
