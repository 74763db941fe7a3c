import string
table = string.maketrans("abc", "xyz")
print "aabbcc d".translate(table), "aabbcc".translate(table, "b"), "hello".translate(None, "l"), "hello".translate(None, "aeiou"), repr("ab".translate(table, "")), "x".translate(string.maketrans("", ""), string.ascii_letters) == "", "a1b2".translate(string.maketrans("", ""), string.digits)
print u"abc".translate({97: u"X", 98: None, 99: 67}), u"abc".translate({}), u"a\xe4".translate({0xe4: u"ae"}), u"abc".translate(dict((ord(a), unicode(b)) for a, b in zip("ab", "xy"))), [u"a".translate({97: u"long"})]
rot = "".join(chr((ord(c) - 97 + 13) % 26 + 97) if c.islower() else c for c in map(chr, range(256)))
print "hello".translate(rot), len(table), "\xff\x00".translate(table) == "\xff\x00", "a,b.c".translate(None, ",."), "phone: 123-456".translate(None, string.punctuation + string.letters + " ")
for bad in (lambda: "a".translate("short"), lambda: u"a".translate({97: 5.5})):
    try:
        print bad()
    except (ValueError, TypeError), e:
        print e.__class__.__name__
