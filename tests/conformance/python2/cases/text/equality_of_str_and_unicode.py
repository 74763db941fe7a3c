# -*- coding: utf-8 -*-
print "a" == u"a", u"a" == "a", "a" != u"a", hash("abc") == hash(u"abc"), "a" in [u"a"], u"a" in ["a"], u"a" in ("b", "a"), {"a": 1}[u"a"], {u"a": 1}["a"], {u"a": 1}.has_key("a"), [u"a", "b"].index("a"), ["a", u"a"].count("a")
d = {"key": 1}
d[u"key"] = 2
print d, len(d), d.keys(), set(["a", u"a"]), len(set([u"b", "b", "a"]))
print u"ü" == u"\xfc", "ü" == "\xc3\xbc", u"ü" == "ü".decode("utf-8"), "ü" == u"ü".encode("utf-8"), u"a" < "b", "a" < u"b", cmp("a", u"a"), cmp(u"b", "a"), max("a", u"b"), sorted([u"c", "a", u"b"])
print "abc" == u"abc" == "abc", ("a", u"b") == (u"a", "b"), ["x"] == [u"x"], {"a": u"b"} == {u"a": "b"}, "" == u"", not u"", "1" == 1, u"1" == 1, u"a" == None, u"a" != 5
print "abc".find(u"c"), u"abc".find("c"), u"b" in "abc", "b" in u"abc", "abc".startswith(u"a"), u"abc".endswith("c"), "a-b".split(u"-"), u"a-b".split("-"), "abc".count(u"b"), "abc".index(u"c"), u"abc".rfind("a"), "abc".partition(u"b"), u"abc".rpartition("b")
