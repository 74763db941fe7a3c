for s in ("", "a", "1", "a1", " ", "A", "aB", "1.5", "-1", "\t\n", "a b", "Title case", "_x"):
    print [s.isalpha(), s.isdigit(), s.isalnum(), s.isspace(), s.islower(), s.isupper(), s.istitle()]
print u"5".isnumeric(), u"5".isdecimal(), u"x".isnumeric(), u"".isnumeric()
print hasattr(u"5", "isnumeric"), hasattr("x", "isidentifier"), hasattr("x", "casefold"), hasattr("x", "format_map"), hasattr("x", "decode"), hasattr(u"x", "decode"), hasattr("x", "removeprefix")
for name in ("isidentifier", "casefold", "isprintable", "removesuffix"):
    try:
        print getattr("x", name)()
    except AttributeError, e:
        print e
