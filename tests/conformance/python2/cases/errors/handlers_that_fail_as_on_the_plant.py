def run(handler, payload):
    try:
        handler(payload)
    except Exception, e:
        print "%s: %s: %s" % (handler.__name__, e.__class__.__name__, e)
    except:
        print handler.__name__, "other"
def missing_key(payload): print payload["tank"]
def typo(payload): print paylaod["tank"]
def none_value(payload): print payload.get("level") + 1
def string_level(payload): print payload["level"] / 2
def string_plus(payload): print "Level: " + payload["count"]
def wrong_method(payload): payload.append("x")
def wrong_case(payload): print payload.Get("x")
def attribute_of_dict(payload): print payload.tank
def not_callable(payload): payload("tank")
def unpack(payload): a, b = payload["list"]
def int_of_text(payload): print int(payload["name"])
def no_import(payload): print time.time()
def no_self(payload):
    class A:
        def m(): pass
    A().m()
def assigned_later(payload):
    print total
    total = 0
def compare_none(payload): print payload.get("x") < 5, payload.get("x") > 5
def string_compare(payload): print "10" > 9, "9" > "10"
def int_divide(payload): print payload["count"] / 2, payload["count"] / 2.0, payload["count"] / 0
def format_args(payload): print "%s is %d" % payload["name"]
def format_dict(payload): print "%(name)s %(nope)s" % payload
def raise_text(payload): raise "failed"
def raise_old(payload): raise ValueError, "bad level %d" % payload["count"]
def deep(payload):
    def inner(p): return p["a"]["b"]["c"]
    inner({"a": {"b": {}}})
def exits(payload):
    import sys
    sys.exit(2)
def asserts(payload): assert payload["count"] > 100, "count is %d" % payload["count"]
def iterate(payload):
    for k, v in payload: print k
def changes_while(payload):
    for k in payload.keys(): del payload[k]
    print payload
handlers = [missing_key, typo, none_value, string_level, string_plus, wrong_method, wrong_case, attribute_of_dict, not_callable, unpack, int_of_text, no_import, no_self, assigned_later, compare_none, string_compare, int_divide, format_args, format_dict, raise_text, raise_old, deep, exits, asserts, iterate, changes_while]
for h in handlers:
    run(h, {"count": 7, "level": "5", "list": [1, 2, 3], "name": "pump"})
