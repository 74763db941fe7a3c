d = {"a": 1}
k, v, i = d.viewkeys(), d.viewvalues(), d.viewitems()
print k, v, i, len(k), "a" in k, 1 in v, ("a", 1) in i, list(k), sorted(i), type(k).__name__, type(v).__name__, type(i).__name__
d["b"] = 2
print len(k), sorted(k), sorted(v), sorted(i), k & ["a"], k | set(["z"]) == set(["a", "b", "z"]), k - ["a"], sorted(k ^ ["a", "q"]), k == set(["a", "b"]), i == set([("a", 1), ("b", 2)]), {1: 1}.viewkeys() == {1: 2}.viewkeys(), max(v), sum(v)
for name in ("keys", "values", "items"):
    print type(getattr(d, name)()).__name__, type(getattr(d, "iter" + name)()).__name__ != "list", len(getattr(d, "view" + name)()),
print
d.clear()
print k, len(v), list(i), bool(d), d.keys() == [], d.items() + [1], d.values() * 2, d.keys() is d.keys()
