for spec in ("", "5", "<5", ">5", "^5", "*^7", "05", "+", " ", "x", "#x", "b", "o", ",", "5d", "=+6", "e", ".1f", "g", "%", "n"):
    print repr(("{0:" + spec + "}").format(42)), repr(("{0:" + spec + "}").format(-42)), repr(("{0:" + spec + "}").format(1234567L))
for spec in ("", "10", "<10", "^10", "+", ".3", "10.3", "f", ".2f", "8.1f", "08.1f", "e", ".1e", "g", "%", ".1%", ",", ",.2f", "*>10"):
    print repr(("{0:" + spec + "}").format(3.14159)), repr(("{0:" + spec + "}").format(-1234.5)), repr(("{0:" + spec + "}").format(1.0 / 3))
for spec in ("", "5", "<5", ">5", "^5", ".2", "5.1", "*^7", "s", "5s"):
    print repr(("{0:" + spec + "}").format("abc")), repr((u"{0:" + spec + "}").format(u"abc")), repr(("{0:" + spec + "}").format("")), repr((u"{0:" + spec + "}").format("a"))
for spec in (">8", "<8", "^8", ".2"):
    print repr(("{0:" + spec + "}").format(None)), repr(("{0:" + spec + "}").format([1])), repr(("{0:" + spec + "}").format((1, u"a")))
