def start(v): return "started %s" % v
def stop(v): return "stopped %s" % v
actions = {"start": start, "stop": stop, "noop": lambda v: None, "fmt": "%s!".__mod__, "type": type, "str": str, "int": int}
for name, arg in (("start", 1), ("stop", "x"), ("noop", 0), ("fmt", 5), ("type", 5L), ("str", 2.50), ("int", "7")):
    print name, actions[name](arg)
print actions.get("missing", lambda v: "default")(1), callable(actions["start"]), actions["start"].__name__, sorted(actions)[:3], actions.has_key("start"), "missing" in actions
limits = {(0, 10): "low", (10, 50): "ok", (50, 100): "high"}
def classify(v):
    for (lo, hi), label in sorted(limits.items()):
        if lo <= v < hi: return label
    return "out"
print map(classify, [5, 10, 49.9, 50, 100, -1]), limits[0, 10], limits[(50, 100)]
quality = {192: "Good", 0: "Bad", 64: "Uncertain", None: "?"}
for q in (192, 192.0, 192L, 0, False, None, "192", 500): print quality.get(q, "unknown %r" % (q,)),
print
nested = {"a": {"b": {"c": 1}}}
print nested["a"]["b"]["c"], nested.get("a", {}).get("x", {}).get("c"), reduce(lambda d, k: d[k], ["a", "b"], nested), nested["a"].keys(), nested == {"a": {"b": {"c": 1}}}
nested["a"]["b"]["d"] = nested["a"].pop("b")["c"] + 1 if False else 2
print nested["a"]["b"]["d"], sorted(nested["a"]["b"].items())
