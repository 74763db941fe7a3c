s = "line1/tank/level/tank"
print s.find("tank"), s.find("tank", 7), s.find("x"), s.rfind("tank"), s.rfind("tank", 0, 10), s.index("l"), s.rindex("l"), s.find(""), s.find("", 5), s.find("", 99), s.rfind(""), s.find("tank", -4), s.find("k", 0, -5), s.count("tank"), s.count(""), s.count("t", 6, 12), s.find("l", None, 3), s.find("l", 1, None)
print s.startswith("line"), s.startswith("tank", 6), s.startswith(("a", "line")), s.endswith("tank"), s.endswith(("x", "k")), s.startswith(""), s.endswith(""), s.startswith("line", 0, 3), s.startswith(()), s.endswith("level", 0, -5), s.startswith((u"line",)), "tank" in s, "Tank" in s, "" in s, "x" not in s
for bad in (lambda: s.index("x"), lambda: s.rindex("x"), lambda: u"abc".index("z")):
    try:
        print bad()
    except ValueError, e:
        print e
for bad in (lambda: s.find(5), lambda: s.startswith(5), lambda: s.startswith(["a"]), lambda: 5 in s, lambda: None in s, lambda: s.count(None)):
    try:
        print bad()
    except TypeError, e:
        print "TypeError"
try:
    5 in "abc"
except TypeError, e:
    print e
