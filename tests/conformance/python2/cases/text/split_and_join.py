print "a b  c ".split(), "a b  c ".split(" "), "a,b,,c".split(","), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), " a b ".split(None, 1), " a  b c ".rsplit(None, 1), "".split(), "".split(","), "abc".split("bc"), "aXXbXXc".split("XX"), "a\tb\nc".split()
print "a,b".split(",", 0), "a b c".split(None, 0), " a b".split(None, 0), "a,b,c".split(",", -1), "abc".rsplit(), "a.b.c".rsplit("."), "x".split("x"), "  ".split(), "  ".split(" "), u"a b".split(), u"a\u2003b".split()
print "a\nb\r\nc\rd".splitlines(), "a\nb\n".splitlines(), "a\nb".splitlines(True), "".splitlines(), "\n".splitlines(), "a\x0bb\x0cc".splitlines() in (["a\x0bb\x0cc"], ["a", "b", "c"]), u"a\u2028b\nc".splitlines(), u"a\n".splitlines(1)
print ",".join([]), ",".join(["a"]), ",".join(("a", "b")), "".join("abc"), "-".join("abc"), ",".join({"k": 1}), ", ".join([str(i) for i in range(3)]), "x".join(iter(["a", "b"])), u",".join([u"a", "b"]), [",".join(["a", u"b"])], [u"".join([])], ["".join([])], ",".join(x for x in "ab")
print "k=v=w".partition("="), "kv".partition("="), "k=v=w".rpartition("="), "kv".rpartition("="), u"k=v".partition("="), "k=v".partition(u"="), "==".partition("==")
for bad in (lambda: ",".join([1, 2]), lambda: ",".join(["a", None]), lambda: "a".split(""), lambda: "a".partition(""), lambda: ",".join(5), lambda: "a".split(1), lambda: u",".join([u"a", 1])):
    try:
        print bad()
    except (TypeError, ValueError), e:
        print e.__class__.__name__
for bad in (lambda: ",".join([1, 2]), lambda: ",".join(["a", None]), lambda: ",".join(["a", [], "b"]), lambda: "a".split("")):
    try:
        print bad()
    except (TypeError, ValueError), e:
        print e
