for bad in (lambda: "a".join(5), lambda: "a".find(), lambda: "a".replace("a"), lambda: "a".zfill("x"), lambda: "a".ljust("x"), lambda: "a".startswith(), lambda: "a".encode(5), lambda: "a".index(1), lambda: "a".count(), lambda: u"a".join(5), lambda: u"a".split(5), lambda: u"a".find(5), lambda: u"a".replace(1, 2), lambda: "a".partition(), lambda: "a".partition(5), lambda: "a".expandtabs("x"), lambda: "a"["b"], lambda: "abc"[None], lambda: "a" % 5, lambda: "a" + 5, lambda: 5 + "a", lambda: "a" - "b", lambda: "a" * "b", lambda: len(5), lambda: ord("ab"), lambda: chr("a"), lambda: "a".endswith(5)):
    try:
        print bad()
    except TypeError, e:
        print "TypeError",
print
for bad in (lambda: "a".index("b"), lambda: "a".rindex("b"), lambda: u"a".index("b"), lambda: "a".split(""), lambda: "a".partition(""), lambda: u"a".split(u"")):
    try:
        print bad()
    except ValueError, e:
        print e
for bad in (lambda: "a".foo(), lambda: "a".append("b"), lambda: u"a".foo, lambda: "a".length, lambda: "a".contains("b"), lambda: "a".size()):
    try:
        print bad()
    except AttributeError, e:
        print e
