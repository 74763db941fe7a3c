name, n, f = "Tank", 7, 3.14159
print "%s" % name, "%s %s" % (name, n), "%d items" % n, "%5.2f" % f, "%(a)s/%(b)03d" % {"a": name, "b": n}, "100%%" % ()
print "%s" % [1, "a", u"b"], "%s" % ((1, 2),), "%r" % (("x", u"y"),), "%s" % {"k": None}, "%s %r" % ("it's", "it's"), "%s" % True, "%d" % True
print "[%10s] [%-10s] [%.2s] [%10.3s]" % ("right", "left", "truncate", "both"), "[%5d] [%-5d] [%05d] [%+d] [%x] [%#x] [%o]" % (42, 42, 42, 42, 255, 255, 8)
print "%c%c" % ("A", 66), "%5c|" % "x", "%i" % 3.7, "%d" % -3.7, "%d" % 10L, "%s" % 10L, "%r" % 10L, "%d" % 2 ** 70 if False else "", "%u" % 5
print "%e %E %g %G" % (12345.678, 0.00012, 1e-5, 1e20), "%.0f" % 0.5, "%.0f" % 1.5, "%8.3f|%-8.3f|%08.3f" % (f, f, -f), "%.3s" % 1234567, "%ld %hd" % (1, 2)
print "%*d|%-*d|%.*f" % (6, 42, 6, 42, 2, f), "%%d" % (), "%s%%" % 5, "%(x)s %(x)r" % {"x": u"u"}, "%(n)d" % {"n": 5.9}
class Obj:
    def __str__(self): return "obj-str"
    def __repr__(self): return "obj-repr"
print "%s %r" % (Obj(), Obj()), "%s" % Obj(), str([Obj()]), `Obj()`, "%s" % (Obj(),), "%10s|" % Obj()
class Num:
    def __int__(self): return 9
    def __float__(self): return 2.5
print "%d %.2f" % (Num(), Num())
class Map:
    def __getitem__(self, k): return "<" + k + ">"
print "%(any)s %(thing)s" % Map()
print type("%s" % u"x"), type(u"%s" % "x"), type("%d" % 5), type("%s %s" % ("a", u"b")), repr("%s-%s" % (u"\xe9", "a")), repr(u"%s" % "a"), repr("%5s" % u"x")
for fmt, args in [("%s %s", ("a",)), ("%s", ("a", "b")), ("%d", ("x",)), ("%(a)s", ("x",)), ("%(a)s", ({},)), ("%z", (1,)), ("%", ()), ("%d %d", 5), ("%f", ("x",)), ("%c", (256,)), ("%c", ("xy",)), ("%x", (1.5,)), ("no", (1,)), ("no", 1), ("%s", ()), ("%*d", ("a", 1)), ("%d", (None,)), ("%x", ("a",))]:
    try:
        print repr(fmt % args)
    except Exception, e:
        print fmt, type(e).__name__, e
print "no args" % {}, "%s" % "", "" % (), "a" "%s" "b" % "x", "%s" * 2 % ("a", "b")
