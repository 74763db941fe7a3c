import json
text = '{"line": 1, "tags": ["a", "b"], "on": true, "none": null, "rate": 1.5, "name": "F\\u00fcller", "nested": {"k": [1, 2]}}'
d = json.loads(text)
print type(d), type(d["name"]), d["tags"], d["on"], d["none"], d["rate"], repr(d["name"]), d["nested"]
print sorted(d.keys()), d[u"line"], d["line"] / 2, isinstance(d["tags"][0], unicode), d["name"].encode("utf-8")
print json.dumps([1, 2.0, "x", u"\xe9", None, True, {"a": (1, 2)}]), json.dumps("F\xc3\xbc"), json.dumps(u"F\xfc", ensure_ascii=False) == u'"F\xfc"'
print json.dumps({"b": 1, "a": [1, {"c": 2}]}, sort_keys=True, indent=2)
print json.dumps({"a": 1}, separators=(",", ":")), json.dumps(5L), json.dumps(10 ** 20), json.loads("10000000000000000000000"), json.dumps({1: 2, None: 3}, sort_keys=True)
print json.loads("[]"), json.loads('"x"'), json.loads("1e3"), json.loads("true"), json.loads("-5")
for bad in ("{", "", "nope", "{'a': 1}", "[1,]"):
    try:
        json.loads(bad)
    except ValueError, e:
        print "ValueError", isinstance(e, ValueError)
try:
    json.dumps(set([1]))
except TypeError, e:
    print e
class Enc(json.JSONEncoder):
    def default(self, o): return "enc"
print json.dumps([set()], cls=Enc), json.dumps(object(), default=lambda o: "obj"), json.loads('{"a": 1}', object_hook=lambda d: d.items())
