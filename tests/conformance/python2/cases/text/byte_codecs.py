print "abc".encode("hex"), "616263".decode("hex"), repr("\x00\xff\xc3".encode("hex")), repr("00ffC3".decode("hex"))
print repr("abc".encode("base64")), "YWJj\n".decode("base64"), repr(("x" * 60).encode("base64")), repr("\xff\xfe".encode("base64")), "YWJjZA==".decode("base64")
print "Hello, World".encode("rot13"), "Uryyb".decode("rot13") == "Hello", repr("abc".encode("rot_13"))
z = ("spam " * 20).encode("zlib")
print len(z) < 100, z.decode("zlib") == "spam " * 20
print repr("a\nb\t\x00\"\\\xff".encode("string_escape")), repr("a\\nb\\x41\\\\".decode("string_escape"))
print repr("a\\u20ac\\n".decode("unicode_escape")), repr(u"\u20ac\n".encode("unicode_escape")), repr(u"\u2011\n'".encode("raw_unicode_escape")), repr("\\u20ac\\n".decode("raw_unicode_escape"))
print repr("a=b c".encode("quopri")), repr("a=3Db".decode("quopri")), repr("hello".encode("uu"))[:20], repr("begin 666 <data>\n%:&5L;&\\ \n \nend\n".decode("uu"))
print repr(u"abc".encode("hex")), repr(u"abc".encode("base64")), repr(u"616263".decode("hex"))
for bad in (lambda: "xyz".decode("hex"), lambda: "abc".decode("hex")):
    try:
        print bad()
    except TypeError, e:
        print e
