x = xrange(5)
print x, xrange(1, 5), xrange(0, 10, 3), xrange(10, 0, -3), len(x), len(xrange(0, 10, 3)), x[0], x[-1], list(x), list(xrange(5, 0, -2)), list(xrange(3, 3)), 3 in x, 9 in x, bool(xrange(0)), type(x), isinstance(x, xrange), [i for i in xrange(3)], sum(xrange(5)), max(xrange(3)), list(reversed(xrange(3))), sorted(xrange(3, 0, -1)), tuple(xrange(2)), zip(xrange(2), "ab"), map(str, xrange(3)), xrange(3L), list(xrange(True))
for i in xrange(3): print i,
print
for bad in (lambda: xrange(), lambda: xrange("a"), lambda: xrange(1, 2, 0), lambda: xrange(5)[5], lambda: xrange(5)[-6], lambda: xrange(5)["a"], lambda: xrange(1, 2, 3, 4), lambda: xrange(3) + xrange(2), lambda: xrange(None)):
    try:
        print bad()
    except (TypeError, ValueError, IndexError), e:
        print e.__class__.__name__
