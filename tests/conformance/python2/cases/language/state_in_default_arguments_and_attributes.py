def tick(count=[0]):
    count[0] += 1
    return count[0]
print tick(), tick(), tick.func_defaults, tick([10])
def cached(n, cache={}):
    if n not in cache:
        cache[n] = n ** 2
        print "computed", n,
    return cache[n]
print cached(3), cached(3), sorted(cached.func_defaults[0].items())
def log(msg, level="INFO", *tags, **extra):
    line = "[%s] %s" % (level, msg)
    if tags: line += " (%s)" % ",".join(tags)
    for k in sorted(extra): line += " %s=%r" % (k, extra[k])
    return line
print log("a"); print log("b", "WARN"); print log("c", "ERR", "x", "y", code=5, who=u"me"); print log(level="DBG", msg="d")
x = 5
def late(v=x): return v
x = 6
print late(), late(x)
def f(a, b=None):
    b = b or []
    b.append(a)
    return b
print f(1), f(2), f(3, [0])
class Lazy:
    def __getattr__(self, name):
        if name == "heavy":
            print "loading",
            self.heavy = "loaded"
            return self.heavy
        raise AttributeError, name
z = Lazy()
print z.heavy, z.heavy
try:
    z.other
except AttributeError, e:
    print "AttributeError", e
def gen_id(n=iter(range(100, 200))): return n.next()
print gen_id(), gen_id()
def fn(): fn.calls = getattr(fn, "calls", 0) + 1; return fn.calls
print fn(), fn(), fn.calls, fn.__dict__
def outer(a, b=lambda: "default call"): return b()
print outer(1), outer(1, lambda: 2), outer.func_defaults[0]()
def swap(a, b): a, b = b, a; return a, b
print swap(1, 2), swap(*swap(3, 4))
def multi(): return 1, "two", [3]
one, two, three = multi(); print one, two, three, multi()[1], multi()[-1][0]
def nothing(): pass
print nothing(), nothing() is None, [nothing()]
def early(x):
    if not x: return
    return x
print early(0), early(5)
