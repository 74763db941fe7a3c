import hashlib, base64, binascii, struct, zlib, md5
print hashlib.md5("abc").hexdigest(), hashlib.sha256("F\xc3\xbc").hexdigest()[:16], hashlib.new("sha1", "x").hexdigest()[:8], md5.new("a").hexdigest()[:6], md5.md5().hexdigest()[:6]
h = hashlib.sha1(); h.update("a"); h.update("b"); print h.hexdigest() == hashlib.sha1("ab").hexdigest(), len(h.digest()), repr(hashlib.md5("").digest()[:3])
print base64.b64encode("user:pass"), base64.b64decode("dXNlcjpwYXNz"), repr(base64.encodestring("x" * 3)), base64.decodestring("eHh4"), base64.urlsafe_b64encode("\xff\xfe"), "x".encode("base64").strip()
print binascii.hexlify("\x00\xff"), repr(binascii.unhexlify("00ff")), binascii.crc32("abc") & 0xffffffff, "\x01\x02".encode("hex"), repr("0102".decode("hex")), "%02x" % ord("\x0f")
print repr(struct.pack("<HhBb", 1, -1, 255, -128)), struct.unpack("<HhBb", "\x01\x00\xff\xff\xff\x80"), repr(struct.pack("3s", "ab")), struct.unpack(">d", struct.pack(">d", 1.5)), struct.unpack("4s", "abcd"), repr(struct.pack(">I", 4294967295))
print "".join([chr(ord(c) ^ 1) for c in "abc"]), [ord(c) for c in "\xff\x00"], sum([ord(c) for c in "checksum"]) % 256, "".join(map(chr, range(65, 70))), ord("\xc3"), len("\x00" * 4), "a\x00b".split("\x00"), repr("\x00a" + chr(255))
import urllib
print urllib.quote("a b&c=d/\xc3\xbc"), urllib.quote("a/b", ""), urllib.quote_plus("a b+c"), urllib.unquote("a%20b%C3%BC") == "a b\xc3\xbc", urllib.unquote_plus("a+b"), urllib.urlencode([("q", "x y"), ("n", 5), ("u", "\xc3\xbc")]), urllib.urlencode({"k": "v&"})
import urlparse
print urlparse.urlparse("http://h:80/p?q=1#f").netloc, urlparse.urljoin("http://h/a/b", "c"), urlparse.parse_qs("a=1&a=2") == {"a": ["1", "2"]}
try:
    struct.pack("I", "x")
except struct.error:
    print "struct.error"
try:
    binascii.unhexlify("0")
except TypeError, e:
    print "TypeError"
