for bad in (lambda: "%s %s" % "a", lambda: "%s" % (1, 2), lambda: "%d" % "x", lambda: "%f" % "x", lambda: "%(a)s" % {}, lambda: "%(a)s" % 5, lambda: "%(a)s" % (1,), lambda: "%y" % 1, lambda: "%" % 1, lambda: "%s %" % 1, lambda: "%c" % 300, lambda: "%c" % "ab", lambda: "%*d" % ("a", 1), lambda: "a" % 1, lambda: "a" % (1,), lambda: "%d" % None, lambda: "%d" % [], lambda: "%x" % "a", lambda: "%d" % "5", lambda: "%s" % (), lambda: "%s %s" % [1, 2], lambda: "%e" % None, lambda: "%d %s" % (1,), lambda: "%q" % 5, lambda: u"%d" % "x", lambda: "%d" % u"x", lambda: "abc %z" % 3, lambda: "%(a)d" % {"a": "b"}):
    try:
        print bad()
    except (TypeError, ValueError, KeyError, OverflowError), e:
        print e.__class__.__name__, e
