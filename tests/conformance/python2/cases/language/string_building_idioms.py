rows = [("Pump 1", 12.5, True), ("Valve", 0, False), ("Tank", 1e3, None)]
out = ""
for name, value, state in rows:
    out += "%-10s|%8.2f|%s\n" % (name, value, state)
print out,
print "\n".join(["%s=%s" % r[:2] for r in rows])
print "".join(map(lambda r: r[0][0], rows)), ", ".join([str(r[1]) for r in rows]), "; ".join(r[0] for r in rows if r[2])
sql = "SELECT * FROM %s WHERE id IN (%s)" % ("tags", ",".join(["?"] * 3))
print sql
print "Total: " + str(sum([r[1] for r in rows])) + " units", "Total: %d" % 12.9, "%5.1f%%" % 99.55, "%03d" % 7, "%+d" % 5, "%x %X %o" % (255, 255, 8), "%e" % 12345.678, "%g" % 0.0001
print "%s" % None, "%r" % "x", "%s %s" % ("a", u"b"), repr("%s" % u"b"), "%(a)s-%(b)05.1f" % {"a": 1, "b": 2.25}, "%c%c" % (65, "B"), "%5s|%-5s|" % ("ab", "cd"), "%.2s" % "abc", "%*d" % (5, 42)
print "a,b,,c".split(","), "a  b c".split(), "a  b".split(" "), "k=v=w".split("=", 1), "x".join("abc"), "abc".replace("b", "").upper(), "  pad ".strip() + "|", "xxaxx".strip("x"), "Title Case".swapcase(), "hello world".title()
print "abc"[::-1], "abc"[1:], "abc"[-2:], "abc" * 2, "b" in "abc", "abc".find("z"), "abc".index("c"), "banana".count("an"), "abc".startswith("ab"), "abc".endswith(("x", "c"))
s = "line1\nline2\r\nline3"
print s.splitlines(), len(s), repr(s.split("\n")[1]), repr(s)
print "%s" % [1, "a"], "%s" % ((1, 2),), "%s %s" % (1, [2]), str((1, "a", u"b")), "%s" % {"k": 1.5}
