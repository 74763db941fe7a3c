for s in ("a b", " a\tb ", "a\x0bb", "a\x0cb", "a\x1cb\x1d", "\x85a", "a\xa0", "\n\r\n", "a\r\nb\rc\nd"):
    print [s.split(), s.strip(), s.lstrip(), s.rstrip(), s.splitlines(), s.splitlines(True), s.isspace(), s.rsplit(None, 1)]
for u in (u"a b", u" a\tb ", u"\xa0a\u2003b", u"a\r\nb", u"\u3000"):
    print [u.split(), u.strip(), u.splitlines(), u.splitlines(True), u.isspace()]
lines = "one\n two \n\n\tthree\r\n".split("\n")
print lines, [l.strip() for l in lines], filter(None, [l.strip() for l in lines]), "\n".join(lines).splitlines(), " ".join(" a  b\n c ".split()), "a\nb".replace("\n", "\\n"), "a\\nb".replace("\\n", "\n"), "x".split("\n"), "\n".split("\n"), "".split("\n"), "".splitlines(), "a\n".split("\n"), "a\n".splitlines()
