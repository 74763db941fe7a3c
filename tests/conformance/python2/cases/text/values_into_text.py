values = [0, -5, 5L, 2 ** 65, 0.5, 1e20, 1.0 / 3, True, None, "s", u"u", [1, u"a"], (1,), {"k": 2L}, set([1]), xrange(2), 1j, ""]
for v in values:
    print "%s|%r" % (v, v), "|" + str(v) + "|", `v`, "{0}|{0!r}".format(v) if not isinstance(v, bool) else "", repr(unicode(v)), repr(u"%s" % (v,)), len(str(v))
print "count: " + str(5) + ", " + `5L` + ", " + repr("x") + ", %d" % 5L, "a" + "b" * 2 + "%s" % 1, "total=%s" % sum([1, 2]), "list: %s" % [1, 2], "tuple: %s" % ((1, 2),), "none: %s" % None, "yes" if "x" else "no", "%s" % "", "[%s]" % "".join([]), str(1.0), str(100.0), str(1e5), str(1.10), str(-0.0)
