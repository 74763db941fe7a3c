value = None
print value > 0, value < 0, value == 0, value != 0, value is None, not value, value or "default", value and "x"
print None in [None], [None, 1].count(None), str(None), "%s" % None, repr(None), `None`, u"%s" % None
limits = {"high": None, "low": 10}
for k in ("high", "low"):
    if 50 > limits[k]:
        print k, "is below 50"
readings = [5, None, 3, None, 9.5]
print max(readings), min(readings), sorted(readings), [r for r in readings if r is not None], filter(None, readings)
print sum([r or 0 for r in readings]), len(readings), readings.index(None), sum(1 for r in readings if r > 4)
def nothing(): pass
print nothing(), nothing() is None, (lambda: None)(), [].sort(), print_none if False else "ok"
print {None: "none"}[None], dict.get({}, "x"), {}.get("x", "y"), {"x": None}.get("x", "y")
try:
    None + 1
except TypeError, e:
    print e
try:
    None.split(",")
except AttributeError, e:
    print e
try:
    len(None)
except TypeError, e:
    print e
try:
    int(None)
except TypeError, e:
    print str(e)[:46]
try:
    for x in None: pass
except TypeError, e:
    print e
try:
    "a" + None
except TypeError, e:
    print e
try:
    None["x"]
except TypeError, e:
    print "NoneType" in str(e)
try:
    None()
except TypeError, e:
    print e
try:
    "%d" % None
except TypeError, e:
    print e
