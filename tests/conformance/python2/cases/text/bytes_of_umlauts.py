# -*- coding: utf-8 -*-
s = "Füll öl"
u = u"Füll öl"
print len(s), len(u), repr(s), repr(u), repr(s[1]), repr(u[1]), repr(s[1:3]), [c for c in s], [c for c in u]
print s, u, s[::-1] == s, repr(u[::-1]), s.upper() == "Füll öl".upper(), repr(s.upper()), repr(u.upper()), repr(s.title()), repr(u.title()), repr(s.capitalize()), repr(s.swapcase()), repr(u.swapcase())
print s.find("l"), u.find("l"), s.index("ü"), u.index(u"ü"), s.count("ö"), s.split("ü"), u.split(u"ü"), repr(s.center(12, "*")), repr(u.center(12, "*")), repr(s.ljust(11)), repr(u.ljust(11)), s.replace("ü", "ue").replace("ö", "oe")
print "ü".isalpha(), u"ü".isalpha(), "ü".islower(), u"ü".islower(), "ü".isalnum(), u"ü1".isalnum(), "Ü".isupper(), u"Ü".isupper(), u"Ä".lower() == u"ä", repr("Ä".lower()), "ü".isspace(), repr(" ü ".strip()), repr("ü".strip("\xbc")), repr(u"\xa0ü\xa0".strip()), repr("a\xa0".strip()), u"\xa0".isspace(), "\xa0".isspace()
print [ord(c) for c in "ü"], [ord(c) for c in u"ü"], chr(0xc3) + chr(0xbc), unichr(0xfc), repr(chr(252)), repr(unichr(252)), ord(u"€"), repr(unichr(8364).encode("utf-8")), "%s" % "ü", "%5s|" % "ü", "%r" % "ü"
print {"ü": 1}, ["ü"], ("ü", u"ü"), str(["ü"]), "ü" in s, "ü" in ["ü"], "ü" + "ä", "ü" * 2, s == "F\xc3\xbcll \xc3\xb6l", u == u"F\xfcll \xf6l", "\xfc" == "ü", sorted(["ü", "z", "a"]), s < "Fz", s > "Fz"
