print type("a"), type(u"a"), type("a" + u"b"), type(u"a" + "b"), type("a" * 2), type(u"a" * 2), type(u"ab"[0]), type(u"ab"[0:1]), type("ab"[0])
print isinstance("a", str), isinstance(u"a", str), isinstance(u"a", unicode), isinstance("a", basestring), isinstance(u"a", basestring), isinstance("a", unicode), isinstance(5, basestring), isinstance(u"a", (str, unicode)), isinstance("a", (int, str))
print type("a") is str, type(u"a") is unicode, type("a") == str, type(u"a") == str, type(u"a") in (str, unicode), bytes is str, bytes("x"), str, unicode, basestring
print issubclass(str, basestring), issubclass(unicode, basestring), issubclass(str, object), issubclass(unicode, str), str.__name__, unicode.__name__, "a".__class__, u"a".__class__
print type("%s" % u"a"), type(u"%s" % "a"), type("%s" % "a"), type("%d" % 5), type("%r" % u"a"), type("".join([u"a"])), type(u"".join(["a"])), type(",".join(["a"])), type("{0}".format(u"a")), type(u"{0}".format("a"))
print type("a".replace("a", u"b")), type(u"a".upper()), type("a".upper()), type(u"a b".split()[0]), type("a b".split(u" ")[0]), type("a".strip(u"x")), type(u"x".encode("utf-8")), type("x".decode("utf-8")), type("x".encode("hex")), type("a".center(5)), type("a".ljust(3, "."))
print type(str(u"a")), type(unicode("a")), type(repr(u"a")), type(unicode(5)), type(str(5)), type(u"a".__str__()), type(`u"a"`), type(unichr(65)), type(chr(65))
for bad in (lambda: basestring("x"), lambda: str(1, 2, 3)):
    try:
        print bad()
    except TypeError, e:
        print "TypeError"
