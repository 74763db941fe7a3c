# -*- coding: utf-8 -*-
t = u"ÄÖ€ß"
for name in ("utf-8", "utf8", "utf_8", "UTF8", "U8", "cp1252", "windows_1252", "iso8859-15", "latin9", "utf-16le", "utf_16_be", "cp65001" and "utf-7"):
    print name, repr(t.encode(name)), t.encode(name).decode(name) == t
for name in ("ascii", "latin-1", "iso8859-1", "l1", "cp437", "cp850", "mac-roman"):
    print name, repr(t.encode(name, "replace")), repr(t.encode(name, "ignore")), repr(t.encode(name, "xmlcharrefreplace")), repr(t.encode(name, "backslashreplace"))
print repr("\xc4\xd6\x80\xdf".decode("cp1252")), repr("\xc3\x84".decode("utf-8")), repr("\xc4".decode("ascii", "replace")), repr("x\xc4".decode("ascii", "ignore")), repr(unicode("\xc3\x84", "utf-8")), repr(u"Ä".encode("utf-8").decode("latin-1").encode("latin-1").decode("utf-8")), repr("\xff\xfeA\x00".decode("utf-16")), repr("\xfe\xff\x00A".decode("utf-16")), repr("A\x00".decode("utf-16-le")), repr("\xef\xbb\xbfA".decode("utf-8-sig"))
for bad in (lambda: t.encode("ascii"), lambda: t.encode("latin-1"), lambda: "\xc4".decode("ascii"), lambda: t.encode("cp437"), lambda: "\x81".decode("cp1252"), lambda: str(t), lambda: "\xc4".decode(), lambda: "abc\xff".decode("ascii")):
    try:
        print repr(bad())
    except UnicodeError, e:
        print e.__class__.__name__, e.start, e.end
