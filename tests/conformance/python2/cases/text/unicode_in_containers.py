# -*- coding: utf-8 -*-
tags = {u"Füllstand": 5, "Speed": 1, u"Größe": [u"ä", "ä"]}
print sorted(tags.keys()), tags[u"Speed"], tags.get("Füllstand"), u"F\xfcllstand" in tags, [tags[u"Größe"]], len(tags), sorted(tags.items())[0]
for k in sorted(tags):
    print k, repr(k), type(k).__name__
print [u"ä"], (u"ä",), {u"ä": u"ö"}, str([u"ä"]), unicode([u"ä"]), "%s" % [u"ä"], repr({"k": u"ä"}), [u"a", "a"], set([u"a", "a"]), u"ä" in [u"ä"], u"ä" in u"bär", [u"ä", u"b"].index(u"b"), sorted([u"z", u"ä", u"a"]), max([u"a", u"ä"]), [x.upper() for x in [u"ä", u"b"]], u", ".join([u"ä", "b"]), map(len, [u"ä", "ä"]), zip(u"äb", "xy"), dict([(u"k", 1)]), list(u"äb"), tuple(u"ä"), u"".join(reversed(u"äb")), filter(lambda c: c > u"b", u"aäc")
def f(**kw): return sorted(kw.items())
print f(a=u"ä"), f(**{"k": 1}), getattr(u"x", "upper")(), "%(name)s" % {"name": u"ä"} == u"ä", u"%(n)s" % {u"n": "x"}, {u"a": 1} == {"a": 1}, cmp([u"a"], ["a"]), (u"a", 1) == ("a", 1), hash((u"a",)) == hash(("a",))
