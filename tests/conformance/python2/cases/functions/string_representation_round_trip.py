for v in (5, 5L, 2 ** 70, 0.1, 1e16, 1e-7, 1j, True, None, "a'b", 'q"', "\n\t\\", "\xff\x00", u"\xe4\u20ac", u"it's", (), (1,), [1, [2]], {"k": (1, u"v")}, -5, -0.5, "", u"", [u"\xe4", "\xe4", 1L, 2.50, None], xrange(3), slice(1, 2), set([1]), frozenset([2]), 1.0 / 3, "%s", r"\d"):
    again = eval(repr(v))
    print repr(v), again == v or repr(again) == repr(v), type(again) is type(v), `v` == repr(v)
print eval(str([1, "a", u"b", 2L, 1.5, None, {"k": ()}])), eval("[1, 'a', u'b', 2L]"), repr(eval("u'\\xe4'")), eval(`{"a": [1]}`), str(eval("1.10")), repr(str(u"a")), repr(unicode("a")), str(repr("a")), repr(repr(u"a")), "%r" % "%r", "%s" % `"a"`, repr([repr("a")])
