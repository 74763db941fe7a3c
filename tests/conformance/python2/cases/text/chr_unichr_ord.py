print chr(65), repr(chr(0)), repr(chr(255)), ord("A"), ord("\xff"), ord(u"\u20ac"), unichr(65), repr(unichr(8364)), repr(unichr(0x1F600)) if len(u"\U0001F600") == 1 else "wide", map(ord, "abc"), map(chr, range(97, 100)), [unichr(97)], chr(True), chr(65L), "".join(map(chr, (72, 105)))
for bad in (lambda: chr(256), lambda: chr(-1), lambda: ord(""), lambda: ord("ab"), lambda: ord(u"ab")):
    try:
        print bad()
    except (ValueError, TypeError), e:
        print e
for bad in (lambda: chr("a"), lambda: ord(5), lambda: ord(None), lambda: unichr(-1), lambda: unichr(0x110000), lambda: chr(None), lambda: unichr("a")):
    try:
        print bad()
    except (ValueError, TypeError), e:
        print e.__class__.__name__
print [chr(i) for i in range(126, 131)], "".join([chr(ord(c) + 1) for c in "HAL"]), [ord(c) - 48 for c in "2017"], chr(ord("a") + 2), [chr(ord("A") + i) for i in range(3)], sum(map(ord, "abc")), hex(ord("z")), "%c" % 97, "%02X" % ord("\n")
