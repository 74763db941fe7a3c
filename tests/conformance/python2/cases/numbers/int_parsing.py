for t in ("7", " 7 ", "-7", "+7", "\t7\n", "007", u"7", u" 7 ", "123456789012345678901234567890", "-0"):
    print repr(t), [int(t), long(t)]
for t in ("", "7.5", "7L", "0x7", "7 7", "abc", "1_000", "- 7", "7-", "--7", u"x", "1e3", "0b1"):
    try:
        print int(t)
    except ValueError, e:
        print e
for t, base in (("g", 16), ("8", 8), ("2", 2), ("", 10), ("0x", 16), ("1.0", 10), ("12", 2)):
    try:
        print int(t, base)
    except ValueError, e:
        print e
for t in ("x", "", "1.5"):
    try:
        print long(t)
    except ValueError, e:
        print e
print int(7.9), int(-7.9), int(True), int(), int(7L), [int(1e18)] == [10 ** 18], [int(1e20)], int("11", base=2), int(x="5"), [long(7.9)]
