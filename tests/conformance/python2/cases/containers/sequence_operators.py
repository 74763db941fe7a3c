for x, y in (([1], [2]), ((1,), (2,)), ("a", "b"), (u"a", "b")):
    print x + y, x * 2, 2 * x, x < y, x == y, x != x, y in [x, y], x[0] in x, len(x + y), (x + y)[::-1], x * 0, (x * 3)[1:], not x
for bad in (lambda: [1] + (2,), lambda: (1,) + [2], lambda: "a" + [1], lambda: [1] + "a", lambda: [1] + 5, lambda: [1] * [2], lambda: (1,) * 1.5, lambda: [1] - [1], lambda: {} + {}, lambda: [1] < 5 < None, lambda: set([1]) + set([2]), lambda: None + [], lambda: -[1], lambda: [1] / 2, lambda: {1: 2} * 2, lambda: 1 in 5, lambda: [] in "a"):
    try:
        print bad()
    except TypeError, e:
        print "TypeError",
print
for f in (lambda: [1] + (2,), lambda: (1,) + [2], lambda: "a" + [1], lambda: [1] + 5, lambda: {} + {}, lambda: [1] - [1], lambda: None + 1, lambda: 1 + None, lambda: [1] * [2], lambda: 5 + "a", lambda: "a" * "b", lambda: [1] / 2, lambda: "a" - 1, lambda: None * 2, lambda: 1.5 + "a", lambda: object() + 1 if False else 5 - "a", lambda: 5 & 1.5, lambda: {} < 5, lambda: 5L + "a"):
    try:
        print f()
    except TypeError, e:
        print e
a = [1]
b = a
a += [2]; a *= 2
print a, b, a is b
t = (1,); u = t; t += (2,)
print t, u, t is u, 1 in t, (1) in t, (1, 2) in [(1, 2)], [1, 2] == [1.0, 2L], [1, "a"] == [1, u"a"], (1, 2) == [1, 2], [] == (), "" == u"" == "", [[1]] == [[1]], [None] == [None]
