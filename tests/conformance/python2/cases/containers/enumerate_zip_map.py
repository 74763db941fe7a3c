print list(enumerate("ab")), list(enumerate(["x"], 1)), enumerate([5]).next(), zip([1, 2], "ab"), zip([1, 2, 3], "ab"), zip(), zip([1]), zip(*[(1, 2), (3, 4)]), zip("ab", xrange(5), [None, None]), type(zip([1])), dict(zip("ab", (1, 2))) == {"a": 1, "b": 2}, zip({"k": 1}, [2])
print map(str, [1, 2]), map(None, [1, 2]), map(None, [1, 2], "a"), map(None, "ab", [1], (5, 6, 7)), map(lambda a, b: (a, b), [1, 2], [3]), map(len, ["a", "bb"]), map(int, "123"), map(lambda x: x * 2, (1, 2)), map(lambda *a: a, [1], [2, 3]), map(None, []), map(str.upper, ["a"]), map(max, [1, 5], [3, 2]), map(None, xrange(2)), map(unicode, ["a"]), map(None, "ab"), map(dict.get, [{1: 2}], [1])
print filter(None, [0, 1, "", "a", None, [], [0]]), filter(lambda x: x > 1, (1, 2, 3)), filter(lambda c: c != "l", "hello"), [filter(None, u"a\xe4")], filter(None, "a"), filter(str.isdigit, "a1b2"), filter(lambda x: x % 2, xrange(5)), filter(None, ()), filter(lambda k: k, {"k": 1}), filter(None, []), filter(lambda x: True, set([1])), type(filter(None, "")), type(filter(None, ()))
print reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a + b, "abc"), reduce(lambda a, b: a * b, [], 1), reduce(lambda a, b: a + [b], [1, 2], []), reduce(max, [3, 9, 2]), reduce(lambda a, b: a * 10 + b, [1, 2, 3], 0), reduce(lambda a, b: None, [5])
for bad in (lambda: reduce(lambda a, b: a, []), lambda: map(), lambda: map(len), lambda: filter(None), lambda: map(len, 5), lambda: zip(5), lambda: filter(5, [1]), lambda: reduce(None, [1, 2]), lambda: map(None, None), lambda: enumerate(5), lambda: zip([1], None)):
    try:
        print bad()
    except TypeError, e:
        print "TypeError"
