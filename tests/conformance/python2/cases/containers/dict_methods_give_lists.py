d = {"one": 1}
print type(d.keys()), type(d.values()), type(d.items()), d.keys(), d.values(), d.items(), d.keys()[0], d.items()[0][1]
d = dict([("b", 2), ("a", 1), ("c", 3)])
keys = d.keys()
keys.sort()
print keys, sorted(d.values()), sorted(d.items()), len(d.keys()), d.keys() == list(d), sorted(d.keys() + ["z"]), sorted(d.items(), key=lambda item: -item[1])
d["new"] = 0
print len(keys), len(d), keys is d.keys()
it = d.iterkeys()
print hasattr(it, "next"), sorted(it), sorted(d.itervalues()), sorted(d.iteritems()), type(d.iteritems()) is type([]), iter({"k": 1}).next(), {"k": 1}.iteritems().next()
print sorted(d.viewkeys()), sorted(d.viewvalues()), sorted(d.viewitems()), d.viewkeys() & set(["a", "zz"]), "a" in d.viewkeys(), len(d.viewitems()), {1: 2}.viewkeys(), {1: 2}.viewvalues(), {1: u"x"}.viewitems()
for k in d.keys():
    if k < "c":
        del d[k]
print sorted(d.keys()), d.has_key("c"), d.has_key("a"), "c" in d, "a" not in d, dict.has_key(d, "c"), map(dict.keys, [{1: 2}]), dict.fromkeys("ab").items() in ([("a", None), ("b", None)], [("b", None), ("a", None)])
f = d.has_key
g = d.iteritems
print f("c"), sorted(g()), getattr(d, "has_key")("x"), hasattr(d, "iterkeys"), hasattr({}, "has_key"), hasattr([], "has_key")
