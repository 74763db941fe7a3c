print ["ab".center(6), "ab".center(7), "abc".center(6), "abc".center(7), "ab".center(1), "ab".center(7, "*"), "a".center(4, "-"), "ab".ljust(5), "ab".rjust(5), "ab".ljust(5, "."), "ab".rjust(5, "0"), "ab".ljust(1)]
print ["5".zfill(3), "-5".zfill(4), "+5".zfill(4), "".zfill(2), "abc".zfill(2), "x".zfill(3), "--5".zfill(5), u"5".zfill(3)]
print ["a\tb".expandtabs(), "a\tb".expandtabs(4), "ab\tc\td".expandtabs(4), "\t".expandtabs(2), "a\nb\tc".expandtabs(4), u"a\tb".expandtabs(3)]
print [u"ab".center(5, u"*"), u"ab".rjust(4, "x"), "x".ljust(True), "x".rjust(3L)]
for bad in (lambda: "a".center(), lambda: "a".center(5, "ab"), lambda: "a".ljust("5"), lambda: "a".zfill("x")):
    try:
        print bad()
    except TypeError, e:
        print "TypeError"
