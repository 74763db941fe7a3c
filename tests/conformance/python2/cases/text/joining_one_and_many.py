print ["-".join([u"x"]), "-".join(["x"]), u"-".join(["x"]), u"-".join([u"x"]), "\xff".join([u"x"]), "\xff".join(["a", "b"]), "".join([]), u"".join([]), "-".join([""]), "-".join(["", ""]), ",".join("a"), ",".join(u"ab"), ",".join(("x", u"y")), "".join([u"a", "b"]), "ab".join("xy"), u"\u20ac".join("ab")]
for bad in (lambda: "-".join([1]), lambda: "-".join(["a", 1, "b"]), lambda: "-".join([u"a", None]), lambda: u"-".join(["a", []]), lambda: "-".join([["a"]])):
    try:
        print bad()
    except TypeError, e:
        print e.__class__.__name__
for bad in (lambda: "\xff".join([u"a", u"b"]), lambda: "-".join([u"a", "\xff"]), lambda: u"-".join(["\xff", "a"])):
    try:
        print bad()
    except UnicodeDecodeError, e:
        print e
