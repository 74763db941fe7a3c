print ("a", 1)
print ("a"), 1
print("x" "y")
print("%s and %s" % ("a", "b"))
print("%s" % "a"), "b"
print ()
print(), 1
print (1 + 2) * 3
print (1 + 2), 3
print ("a" if 1 else "b")
print (not 1)
print ((1))
print ((1,))
print (1), (2,), ((3))
print ["a", 'b', u'c', 1L, 1.10, None]
print {"k": u"v"}, (u"\xe4",), [0.1, 1e20, 1e-5]
print 0.1, 1e20, 1e-5, 1e16, 123456789012.5, 1.0, -0.0, 1/3.0
print str(0.1), [0.1 + 0.2], 0.1 + 0.2, (1.1, 2.2)
print "a\tb\nc", ["a\tb\nc"], repr("a\tb\nc")
print True, [True], None, [None], Exception, [Exception], ValueError("x"), [ValueError("x")]
print type(1), type("s"), type(u"s"), type(1L), type(1.0), type(None), type([]), type(()), type({}), type(set()), type(True), type(print_ if 0 else len)
print int, [int, str], object, type, xrange, xrange(3), [xrange(1, 5, 2)], slice(1, 2), Ellipsis, NotImplemented
print set([1]), [set()], frozenset([2]), (x for x in []) is None, len, [len]
class O: pass
class N(object):
    def __repr__(self): return "N-repr"
    def __str__(self): return "N-str"
print N(), [N()], {1: N()}, (N(),), "%s %r" % (N(), N()), str(N()), `N()`
class U:
    def __unicode__(self): return u"uni"
    def __str__(self): return "str"
print U(), unicode(U()), u"%s" % U(), "%s" % U(), u"" + unicode(U()), "%s %s" % (u"a", U())
class R:
    def __repr__(self): return "R-repr"
print R(), str(R()), "%s" % R(), u"%s" % R(), [R()], unicode(R())
