class Tag(object):
    value, quality = 5, "Good"
    def __init__(self): self.path = "A/B"
    def describe(self, suffix=""): return "%s=%s%s" % (self.path, self.value, suffix)
t = Tag()
for name in ("value", u"quality", "path", "missing"):
    print name, getattr(t, name, None), hasattr(t, name)
print [getattr(t, n) for n in ("path", "value")], getattr(t, "describe")("!"), getattr("a-b", "split")("-"), getattr([3, 1], "sort")(), getattr({"a": 1}, "has_key")("a"), map(lambda n: getattr(t, n, n), ["value", "zz"]), dict((n, getattr(t, n)) for n in ("value",)), [m for m in dir(t) if not m.startswith("_")]
upper, split, get, append = "abc".upper, "a b".split, {"k": 1}.get, [].append
print upper(), split(), get("k"), get("z", 0), append(1), upper.__name__, split.__name__, get.__name__, append.__name__, map("{0}-{1}".format, "ab", "cd"), sorted(["b", "a"], key=str.upper), [f(" x ") for f in (str.strip, str.upper, len, repr)]
for bad in (lambda: getattr(t, 5), lambda: getattr(t, None, "default"), lambda: hasattr(t, 5), lambda: setattr(t, 5, 1), lambda: getattr(t), lambda: t["value"], lambda: t(), lambda: len(t), lambda: t + 1, lambda: [x for x in t]):
    try:
        print bad()
    except (TypeError, AttributeError), e:
        print e.__class__.__name__,
print
