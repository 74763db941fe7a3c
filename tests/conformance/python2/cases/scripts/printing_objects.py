class A:
    def __repr__(self): return "A()"
class B(object):
    def __str__(self): return "B-str"
class U(object):
    def __unicode__(self): return u"U-\xe9"
    def __str__(self): return "U-str"
class R(object):
    def __repr__(self): return u"R-unicode"
class S:
    def __str__(self): return u"S-unicode"
print A(), [A()], (A(),), {"k": A()}, str(A()), "%s %r" % (A(), A()), `A()`, set([1]), [B()] != [], B(), str(B()), "%s" % B()
print unicode(U()) == u"U-\xe9", str(U()), U(), "%s" % U(), u"%s" % U() == u"U-\xe9", R(), [R()], S(), str(S()), repr(unicode(S())), type(str(S())), repr(unicode(A()))
print [1, 2.0, 3L, "s", u"u", None, True, (1,), [], {}, 1j, 0.1], (u"a", "b"), {"a": (1, 2.50)}, [[u"x"]], [("a", u"b")]
print str([u"\xe9", "\xc3\xa9", "\n", "it's", 'q"q', "\\"]), ["\t\r\x00"], [u"\u20ac\n"], "a\tb", ["a\tb"], repr("\x1b[0m"), ["\x80"]
print str(()), str((1,)), str([]), str({}), str(None), str(True), str(5), str(5L), str(2.50), str("s"), str(u"u"), repr(()), repr(None)
print type(A), type(A()), type(A()).__name__, type(B), type(B()).__name__, A.__name__, B.__name__, isinstance(A(), A), type(A()) == type(A()), repr(B)
print "%s" % (1, ) + "x", "%s" % ((1, 2),), "a" + `5` + "b" + `u"x"` + str(5L) + `5L`, "%s|%s" % ([], ()), "%s" % (None,), "%5s|%-5s|" % (1.5, 2L)
l = [1]; l.append(l); d = {}; d["self"] = d; t = ([],); t[0].append(t)
print l, d, t
print len, [len], abs, type(len), [int, str], (float,), {"t": list}, ValueError, [ValueError], Exception("x"), [Exception("x"), KeyError(u"k")], xrange(3), [xrange(1, 3)], slice(1, 2, None), Ellipsis
import math, string
print math.__name__, math.sqrt.__name__, [math.pi], string.__name__, NotImplemented
