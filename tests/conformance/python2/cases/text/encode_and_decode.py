# -*- coding: utf-8 -*-
t = u"Größe 20 °C €"
for encoding in ("utf-8", "utf8", "UTF-8", "cp1252", "windows-1252", "iso-8859-15", "utf-16-le", "utf-16-be", "unicode_escape"):
    b = t.encode(encoding)
    print encoding, repr(b), len(b), b.decode(encoding) == t
print repr(t.encode("utf-16")[:2] in ("\xff\xfe", "\xfe\xff")), t.encode("utf-16").decode("utf-16") == t
print repr(u"Grüße".encode("latin-1")), repr(u"Grüße".encode("iso-8859-1")), repr("\xfc".decode("latin1")), repr("\x80\x99".decode("cp1252")), repr("\xe9".decode("cp850")), repr(u"é".encode("cp437"))
print repr("abc".decode("utf-8")), repr("abc".encode("utf-8")), repr("abc".decode()), repr(u"abc".encode()), repr("abc".decode("ascii")), repr(u"abc".encode("us-ascii"))
for errors in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace"):
    print errors, repr(t.encode("ascii", errors))
print repr("a\xffb".decode("utf-8", "ignore")), repr("a\xffb".decode("utf-8", "replace")), repr("a\xffb".decode("ascii", "replace")), repr("a\xffb".decode("ascii", "ignore")), repr(unicode("a\xffb", "utf-8", "ignore")), repr(unicode("\xc3\xbc", "utf-8")), repr(unicode("\xfc", "latin-1")), repr(unicode("abc", errors="ignore"))
print repr(t.encode(encoding="utf-8", errors="strict")) == repr(t.encode("utf-8")), repr("\xef\xbb\xbfabc".decode("utf-8")), repr("\xef\xbb\xbfabc".decode("utf-8-sig")), repr(u"abc".encode("utf-8-sig")), repr(u"a".encode("utf-32-be"))
for bad in (lambda: u"a".encode("nope"), lambda: "a".decode("nope-9"), lambda: unicode("a", "wrong")):
    try:
        print bad()
    except LookupError, e:
        print "LookupError"
