print [" a ".strip(), " a ".lstrip(), " a ".rstrip(), "xxaxx".strip("x"), "abcba".strip("ab"), "a".strip("a"), "".strip(), "\t a\n".strip(), "[x]".strip("[]"), "xyx".lstrip("x"), "xyx".rstrip("xy"), " a ".strip(None), u" a ".strip(), u"xax".strip("x"), "xax".strip(u"x"), "a.0".rstrip("0").rstrip(".")]
print ["aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "aaa".replace("", "-"), "aaa".replace("a", ""), "abc".replace("x", "y"), "aaa".replace("aa", "b"), "".replace("", "x"), "".replace("a", "x"), u"aaa".replace("a", "b"), "aaa".replace("a", u"b"), "aaa".replace("a", "b", -1), "aaa".replace("a", "b", 0), "a.b".replace(".", "/")]
for bad in (lambda: "a".replace("a"), lambda: "a".replace("a", None), lambda: "a".replace(1, 2), lambda: "a".strip(5), lambda: "a".replace("a", "b", "c")):
    try:
        print bad()
    except TypeError, e:
        print "TypeError"
