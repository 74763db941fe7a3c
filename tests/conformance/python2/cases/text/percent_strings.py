print "%s %s" % ("a", u"b"), ["%s" % u"b"], "%s" % 5, "%s" % None, "%s" % [1, u"a"], "%s" % (("a", 1),), "%s" % {"a": 1}, "%r" % "a", "%10s|%-10s|%.2s|%5.1s|" % ("abc", "abc", "abc", "abc"), "%c%c" % ("x", 65), "%5c|%-5c|" % ("x", 65), ["%c" % u"x"], "%%" % (), "100%%", "%s%%" % 5, "%s" % True, "%5s" % True, "%s" % 1.0, "%-6s|" % None
print "%(a)s %(b)05d %(a)r %(c).2f%%" % {"a": "x", "b": 42, "c": 1.5}, "%(x)s" % {"x": [1], "unused": 2}, "%(a b)s" % {"a b": 1}, "%(k)s" % {u"k": u"v"}, ["%(k)s" % {"k": u"v"}], "%(a)s%(a)s" % {"a": 1}, "%(a)%" % {"a": 1}, "no args" % (), "no args" % {}, "no args" % {"a": 1}, u"%(a)s" % {"a": "b"}
class D(dict):
    def __missing__(self, key): return "<%s>" % key
class A:
    def __str__(self): return "A-str"
    def __repr__(self): return "A-repr"
print "%(any)s" % D(), "%s %r" % (A(), A()), "%s" % A(), "%5s|%.3s|%10r|" % (A(), A(), A()), u"%s" % A(), "%s" % [A()], "%s %s" % tuple([1, 2]), "%s" % (5,), "%s, %s" % ("x", ("y",)), "%s" % ((),), "%d items" % len([1]), "%s" % type(5), "%s" % int, "%s" % len
print "%-10s|%10s|" % (u"\xe4".encode("utf-8"), "x"), "%s\t%s\n" % (1, 2), "%3s%3s" % (1, 22), "%s" "%s" % (1, 2), "%s" % "%s", "%s %%s" % 1, "%%%ds" % 5, "%s=%s" % ("k", "v") + "!", "a" + "%s" % 1, "%s" % 1 + "2", "%s" % ("a" + "b"), "%d%d" % (1, 2) * 2
