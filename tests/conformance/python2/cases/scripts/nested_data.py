data = {"lines": [{"name": "L1", "machines": [{"id": 1, "ok": True}, {"id": 2, "ok": False}]}, {"name": "L2", "machines": []}], "shift": (1, "A", None)}
for line in data["lines"]:
    print line["name"], [m["id"] for m in line["machines"] if m["ok"]], len(line["machines"])
def walk(value, path=""):
    if isinstance(value, dict):
        for k in sorted(value.keys()):
            walk(value[k], path + "." + k)
    elif isinstance(value, (list, tuple)):
        for i, v in enumerate(value):
            walk(v, "%s[%d]" % (path, i))
    else:
        print path[1:], "=", repr(value), type(value).__name__
walk(data)
def deep(o):
    if type(o) == dict: return dict([(k, deep(v)) for k, v in o.items()])
    if type(o) == list: return map(deep, o)
    if type(o) in (str, unicode): return o.upper()
    return o
c = deep(data)
print c["lines"][0]["name"], c["lines"] is data["lines"], data["lines"][0]["machines"][-1]["ok"], c["shift"]
c["lines"][0]["machines"].append({"id": 3})
print len(c["lines"][0]["machines"]), len(data["lines"][0]["machines"])
flat = [m["id"] for l in data["lines"] for m in l["machines"]]
print flat, data.get("nope", {}).get("deeper", "default"), "lines" in data, data["shift"][1:], data["shift"] + (5,)
try:
    data["lines"][0]["machines"][5]["id"]
except IndexError, e:
    print "IndexError"
try:
    data["lines"]["x"]
except TypeError, e:
    print str(e)[:29]
try:
    data["shift"][0] = 2
except TypeError, e:
    print e
try:
    {}["a"]["b"]
except KeyError, e:
    print "KeyError", e
try:
    {[1]: 2}
except TypeError, e:
    print e
print cmp([1, [2, "a"]], [1, [2, "b"]]), [1, (2, 3)] == [1, (2, 3)], {"a": [1]} == {"a": [1]}, ({},) == ({},), [[]] != [()]
