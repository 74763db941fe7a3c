d = {"a": 1}
print d.keys(), d.values(), d.items(), d.has_key("a"), d.has_key("z")
print type(d.keys()), d.keys()[0], d.items()[0][1]
for k, v in d.iteritems():
    print k, v
print list(d.iterkeys()), list(d.itervalues())
big = dict([(i, i * i) for i in range(5)])
ks = big.keys()
ks.sort()
print ks, sorted(big.values()), len(big.items())
for k in big.keys():
    if k % 2:
        del big[k]
print sorted(big.items())
print d.get("x"), d.get("x", 5), d.setdefault("n", []), sorted(d.keys())
d.update({"q": 2})
print d.pop("q"), "q" in d
has = d.has_key
print has("a"), getattr(d, "has_key")("zz"), hasattr(d, "iteritems"), hasattr(d, "nope")
print map(d.has_key, ["a", "b"])
print dict(a=1).items(), dict([("x", 2)]), dict.fromkeys(["k"], 0), {}.keys(), {}.items()
e = {"k": u"v", }
print e, {u"k": "v"}, {1: [1, {"x": None}]}, {1L: 2L}, {(1, 2): 3.0}
copy = d.copy()
copy.clear()
print copy, len(d)
print d.keys() + ["more"], d.values()[-1:]
class Own:
    def keys(self): return ["mine"]
    def items(self): return "items"
    def has_key(self, k): return k == 1
    def iteritems(self): return iter([(1, 2)])
o = Own()
print o.keys(), o.items(), o.has_key(1), list(o.iteritems())
class D(dict):
    def keys(self): return ["over"] + dict.keys(self)
    def __getitem__(self, k): return "got " + k
x = D(a=1)
print x.keys(), x["zz"], x.has_key("a"), x.items(), isinstance(x, dict), x
print {"a": 1} == {"a": 1}, d.viewkeys() & set(["a"])
print {k: v for k, v in [("c", 1)]}, {1, 1}, set([3]), frozenset([2])
