# -*- coding: utf-8 -*-
s = "äöü"
u = u"äöü"
print len(s), len(u), repr(s), repr(u), s.decode("utf-8") == u, u.encode("utf-8") == s
print s, u
print "grad: 20 °C", u"grad: 20 °C", ["°"], [u"°"], {"ä": u"ä"}
def f():
    """Füllstand"""
    return "é"
print f.__doc__, f(), repr(f.__doc__)
# Kommentar mit Ümläuten
x = {"schlüssel": 1}
print x["schlüssel"], "schl\xc3\xbcssel" in x
print "%s %s" % ("ä", "b"), "ä" + "ö", "ä" * 2, "äö"[0:2], len("äö"[0]), "ä" in "bäc"
print u"%s" % u"ä", u"ä" + u"ö", u"äö"[1], u"ä".upper(), "ä".upper(), u"Ä".lower()
try:
    "ä" + u"ö"
except UnicodeDecodeError, e:
    print e
try:
    str(u"ä")
except UnicodeEncodeError, e:
    print e
print "ä" == u"ä" if 0 else "skip", u"ä" == u"\xe4", "ä" == "\xc3\xa4", u"\N{DEGREE SIGN}", u"\u20ac", repr(u"\u20ac")
print r"ä\n", ur"ä\n", repr(ur"ä\u00e4"), "\u00e4", "a" u"ä"
print "".join(["ä", "b"]), u"".join([u"ä", "b"]), "ä,ö".split(","), u"ä,ö".split(","), "ä".replace("ä", "ae")
print unicode("ä", "utf-8") == u"ä", "ä".decode("latin-1") == u"\xc3\xa4", u"ä".encode("latin-1") == "\xe4", repr(u"ä".encode("ascii", "replace")), repr("ä".decode("ascii", "ignore"))
