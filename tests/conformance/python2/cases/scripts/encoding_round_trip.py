# -*- coding: utf-8 -*-
names = [u"Müller", u"Łódź", u"Ωmega", u"日本", "Grüße"]
for n in names:
    t = n if isinstance(n, unicode) else n.decode("utf-8")
    b = t.encode("utf-8")
    print t, len(t), len(b), repr(t), repr(b), b.decode("utf-8") == t
print "ü" in "Grüße", "Grüße".find("ß"), u"Grüße".find(u"ß"), "Grüße"[2:4], u"Grüße"[2], "Grüße".split("ü"), "Grüße".replace("ü", "ue")
print "Grüße".upper(), u"grün".upper(), "ÄÖÜ".lower(), u"ÄÖÜ".lower(), "%-8s|" % "ü", "%-8s|" % u"ü" == u"ü       |", u"%s" % u"ü"
print ["ü", u"ü"], {"ü": u"ü"}, ("ü",), repr("ü"), str(["ü"]), "%s" % ["ü"], `u"ü"`
print "ü" == u"ü".encode("utf-8"), u"ü".encode("latin-1") == "\xfc", "\xfc".decode("latin-1"), "\xfc".decode("cp1252") == u"ü"
print u"ü" + u"x", "ü" + "x", u"".join([u"a", u"ü"]), "".join(["a", "ü"]), ",".join(["ü", "ö"]), u",".join([u"ü", "o"])
print sorted(["ö", "z", "a"]), sorted([u"ö", u"z", u"a"]), [ord(c) for c in u"ü"], [ord(c) for c in "ü"], unichr(252), chr(0xc3) + chr(0xbc)
print "tempo 20°C".split("°"), u"20 °C".encode("ascii", "ignore"), u"20 °C".encode("ascii", "replace"), "%s°" % 20, "%d°C" % 20.7
print u"\u00fc" == u"ü", u"ü".isalpha(), "ü".isalpha(), u"Ü".isupper(), u"5".isnumeric(), len("°"), len(u"°")
import codecs
print codecs.encode(u"ü", "utf-8") == "ü", codecs.decode("\xc3\xbc", "utf-8") == u"ü"
for bad in ("str(u'\\xfc')", "unicode('ü')", "'ü'.decode('ascii')"):
    try:
        print repr(eval(bad))
    except UnicodeError, e:
        print type(e).__name__, e
