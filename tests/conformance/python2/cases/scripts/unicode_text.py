# -*- coding: utf-8 -*-
s = "Füllstand"
u = u"Füllstand"
print s, u, len(s), len(u)
print repr(s), repr(u), [s, u], (u,), {"k": u}
print s.decode("utf-8") == u, u.encode("utf-8") == s, repr(u.encode("latin-1"))
print s == "F\xc3\xbcllstand", u == u"F\xfcllstand", u == u"F\u00fcllstand"
print u.upper(), repr(s.upper()), u.lower().title(), repr(u[1]), repr(s[1]), u[1:3], repr(u[::-1])
print u + " abc", type(u + "a"), type("a" + u), type(u"%s" % "a"), type("%s" % u), type("a" * 2), type(u * 2)
print u"%s: %d" % (u, 5), "%s: %s" % ("a", u), u"abc".join(["x", "y"]), type(",".join([u"a", "b"]))
print repr(u"\u20ac \U0001F600 \x41 \N{DEGREE SIGN}"), repr("\u20ac"), repr(ur"\u20ac\d"), repr(r"\u20ac\n")
print unicode(s, "utf-8"), s.decode("utf8"), unicode("abc"), repr(unicode("abc"))
try:
    s.decode("ascii")
except UnicodeDecodeError, e:
    print e
try:
    str(u)
except UnicodeEncodeError, e:
    print e
print repr(u.encode("ascii", "ignore")), repr(u.encode("ascii", "replace")), repr(s.decode("ascii", "ignore"))
print repr(u.encode("ascii", "xmlcharrefreplace")), repr("\xff".decode("utf-8", "replace"))
print [c for c in u"aé"], list(u"ab"), [ord(c) for c in "é"], u"é" in u"née"
print u"a" "b" u"c", repr("a" u"b"), repr("x" "y")
print repr(u"a,b".split(",")), repr("a,b".split(u",")), repr(u" x ".strip()), repr("abc".replace("b", u"x"))
print repr(u"abc".center(9, "*")), u"abc".startswith("a"), u"abc".find("c"), u"x".isalpha(), u"5".isdigit()
print repr("à".strip()), repr("  à ".split()), repr("É".lower()), "é".isalpha(), u"é".isalpha()
print "abc".encode("hex"), "616263".decode("hex"), "abc".encode("base64").strip(), "YWJj".decode("base64"), "abc".encode("rot13")
print u"%r %s" % ("x", u"y"), "%r" % u"é", "%s" % [u"é"], "%5s|%-5s|" % (u"é", u"é"), "%.2s" % u"abc"
print u"é" == "é".decode("utf-8"), hash(u"abc") == hash("abc"), {u"a": 1}["a"], {"a": 1}[u"a"]
print "{0} {1}".format("a", u"b"), type(u"{}".format("a")), repr(u"{0:>5}".format(u"é"))
print "°C", u"°C", "20 °C", u"20 °C"
print unicode(5.5), unicode(None), unicode([u"é"]), repr(unicode(True))
print max(u"abc"), sorted(u"cab"), u"abc" < u"abd", u"abc" > "abb", cmp(u"a", "a")
print isinstance(u"".join(["a"]), unicode), isinstance("%s" % "a", unicode), type(u"a"[0]), type("a"[0])
print repr(u"it's"), repr(u'"'), repr(u"a\nb"), repr(u"tab\t"), repr("\x00\x7f\xff"), repr(u"\x00\x7f\xff")
print u"line1\nline2".splitlines(), u"A-B".lower(), u"a b".title(), u"x".zfill(3), u"a\tb".expandtabs(4)
