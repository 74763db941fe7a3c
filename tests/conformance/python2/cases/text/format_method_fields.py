class P(object):
    x = 5
    def __init__(self): self.d = {"k": [1, 2]}
    def __str__(self): return "P-str"
    def __repr__(self): return "P-repr"
    def __format__(self, spec): return "P<%s>" % spec
class Q:
    y = "old"
    def __str__(self): return "Q-str"
p = P()
print "{0} {1}".format("a", 1), "{} {}".format("a", 1), "{1} {0} {1}".format("a", "b"), "{a} {b}".format(a=1, b=2), "{0} {a}".format(0, a=1), "{0.x} {0.d[k]} {0.d[k][1]}".format(p), "{0[0]} {0[1]}".format([1, 2]), "{0[a]} {0[b]}".format({"a": 1, "b": 2}), "{d[k]}".format(d={"k": "v"}), "{0[a b]}".format({"a b": 1})
print "{0:abc} {0} {0!s} {0!r}".format(p), "{0} {0!s:>6}|{1!r:>8}|".format(Q(), "q"), "{0.y}".format(Q()), "{0:>10}|{0:<10}|{0:^10}|{0:*^10}|".format("mid"), "{0:.2}|{0:5.1}|".format("text"), "{{}} {{{0}}}".format(1), "{0:{1}}|{0:{w}}|{0:{f}^{w}}".format("x", 5, w=4, f="-"), "{0!r}".format(u"u"), "{0}{1!r}".format(u"a".encode("ascii"), "b")
print "{0} {1} {2} {3}".format(None, [1, "a", u"b"], (1,), {"k": 1L}), "{0!s} {0!r}".format("s"), [u"{0}".format("a")], ["{0}".format(u"a")], u"{0} {1}".format(u"\xe4", 5) == u"\xe4 5", "{:>5}|{:<5}|{:^5}|".format("r", "l", "c"), "{0}".format("{1}"), "{}".format("{}"), "{a.x}".format(a=p), "{0.__class__.__name__}".format(5), "".format(1, 2), "plain".format()
args, kw = (1, 2), {"x": 3}
print "{0} {1} {x}".format(*args, **kw), "{x:>{w}}".format(w=4, **kw), format("x", ">3"), format(5, "03d"), format(2.5, ".2f"), [format(u"x", "3")], format("a"), format(None), format([1]), format(p, "q"), format(Q()), format(5L), format(2 ** 65, ","), format(3.0), format(1e20)
for t, a in (("{0}", ()), ("{}{}", (1,)), ("{a}", ()), ("{0.z}", (p,)), ("{0[z]}", ({},)), ("{", ()), ("}", ()), ("{0!x}", (1,)), ("{} {0}", (1,)), ("{0} {}", (1,)), ("{0:{1}}", (1,)), ("{0[}", (1,)), ("{!r", (1,))):
    try:
        print t.format(*a)
    except Exception, e:
        print t, e.__class__.__name__
