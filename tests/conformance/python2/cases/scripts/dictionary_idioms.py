counts = {}
for word in "the cat the dog the end".split():
    counts[word] = counts.get(word, 0) + 1
items = counts.items()
items.sort(lambda a, b: cmp(b[1], a[1]) or cmp(a[0], b[0]))
print items, items[0][0], sorted(counts, key=counts.get)[-1], max(counts.values()), sum(counts.itervalues())
inverted = dict([(v, k) for k, v in {"a": 1, "b": 2}.iteritems()])
print sorted(inverted.items()), zip(*sorted(inverted.items())), dict(zip(inverted.values(), inverted.keys())) == {"a": 1, "b": 2}
config = {"host": "PACK-01", "port": 8088}
print "%(host)s:%(port)d" % config, "%(host)-10s|" % config, config.get("user") or "guest", "port" in config and config["port"] / 2
defaults = {"port": 80, "path": "/"}
merged = dict(defaults); merged.update(config)
print sorted(merged.iteritems()), len(merged), merged.pop("path"), merged.pop("path", None), sorted(merged)
for key in merged.keys():
    if isinstance(merged[key], int): del merged[key]
print merged, merged.keys(), merged.values()[0].lower(), bool(merged), merged == {"host": "PACK-01"}
nested = {}
for line, tag, v in [("L1", "a", 1), ("L1", "b", 2), ("L2", "a", 3)]:
    nested.setdefault(line, {})[tag] = v
print [(k, sorted(v.items())) for k, v in sorted(nested.items())], nested["L1"].has_key("c"), nested.get("L3", {}).get("a")
matrix = {}
for r in range(2):
    for c in range(2):
        matrix[r, c] = r * 10 + c
print sorted(matrix.items()), matrix[1, 0], matrix.has_key((1, 1)), [k for k in sorted(matrix) if k[0] == 0]
switch = {1: "one", 1.0: "float one", True: "true", 1L: "long"}
print switch, switch[1], {"a": 1, u"a": 2}, {0: "z", False: "f"}, {(1, "a"): [None]}, {None: {}}, len({"x": 1, "x": 2})
try:
    print config["nope"]
except KeyError, e:
    print "no", e, repr(e.args)
print map(lambda k: "%s=%s" % (k, config[k]), sorted(config)), filter(lambda (k, v): v == 8088, config.items()), reduce(lambda a, k: a + len(k), config, 0), [k for k in config if k > "i"], cmp({}, {"a": 1}), {"a": 2} > {"a": 1}
d = {}; d["x"], d["y"] = 1, 2; d["x"] += 5; d["n"] = d
print d["x"], d["n"]["y"], d["n"] is d, dict(x=1).popitem(), {}.get(None), dict.fromkeys("ab", 0) == {"a": 0, "b": 0}, dict((("k", "v"),))
