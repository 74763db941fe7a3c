print "{0} {1} {0}".format("a", "b"), "{} {}".format(1, 2.0), "{a} {b}".format(a=1, b=u"x"), "{0[k]} {1[0]} {2.imag}".format({"k": 5}, [6], 1j)
print "{0:d} {0:5d}| {0:<5d}| {0:^5d}| {0:05d} {0:+d} {0:x} {0:#x} {0:b} {0:o} {0:c} {0:,}".format(65), "{0:,}".format(1234567.891)
print "{0:f} {0:.2f} {0:10.3f}| {0:<10.1f}| {0:e} {0:g} {0:%} {0:.1%}".format(0.12345), "{0:s} {0:10s}| {0:>10s}| {0:*^10s} {0:.2s}".format("text")
print "{0!r} {0!s} {1!r}".format("q", u"u"), "{{literal}} {0}".format(1), "{0:{1}}|{0:{w}.{p}f}".format(3.14159, 10, w=8, p=2), "{0}{{}}".format("x")
print "{0} {1} {2} {3}".format(None, 5, [1, "a", u"b"], (1,)), "{0}".format({"k": 1L}), "{:>8}|{:<8}|{:^8}".format("r", "l", "c"), "{0:10}|{1:10}|".format("s", 5)
print u"{0} {1}".format("a", u"\xe9") == u"a \xe9", type(u"{}".format(1)), type("{}".format(u"a")), format(5, "03d"), format(2.5, ".2f"), format("x", ">3"), format(5), format(1.0)
print "{0}".format(0.1 + 0.2), "{0:.17g}".format(0.1), "{0!r}".format(0.1 + 0.2), "{0}".format(1e16), "{0}".format(10L), "{0:d}".format(10L), "{0}".format(2 ** 70)
class P(object):
    x = 5
    def __format__(self, spec): return "P<%s>" % spec
    def __str__(self): return "strP"
print "{0.x} {0:abc} {0} {0!s}".format(P()), "{p.x:03d}".format(p=P())
for t, a in [("{0} {1}", (1,)), ("{a}", ()), ("{0:d}", ("x",)), ("{", ()), ("}", ()), ("{0:z}", (5,)), ("{} {0}", (1,)), ("{0.nope}", (1,))]:
    try:
        print t.format(*a)
    except Exception, e:
        print t, type(e).__name__
