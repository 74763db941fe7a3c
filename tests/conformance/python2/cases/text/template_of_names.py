values = {"name": "Tank 1", "level": 75.456, "count": 3L, "ok": True, "none": None, "list": [1, u"a"], u"uni": u"\xe4"}
print "%(name)s: %(level).1f%% (%(count)d)" % values, "%(ok)s %(none)s %(list)s" % values, [u"%(uni)s" % values], ["%(uni)s" % values], "%(level)8.2f|%(name)-8s|%(count)03d" % values, "%(name)r %(count)r" % values, "%(name)s" "%(name)s" % values, "%%(name)s" % values, "{name}: {level:.1f} {count:d}".format(**values), "{0[name]} {0[list][1]}".format(values), "{name!r:>10}|{level:<10.3f}|{ok}".format(**values) if False else "{name!r:>10}|{level:<10.3f}|".format(**values)
class Tag:
    def __init__(self): self.path, self.value, self.history = "A/B", 5, {"last": [1, 2]}
    def __getitem__(self, key): return "item %s" % key
t = Tag()
print "{0.path}={0.value}".format(t), "{t.history[last][1]}".format(t=t), "{0[x]}".format(t), "%(any)s" % t, "%(path)s=%(value)d" % vars(t), "%(path)s" % t.__dict__, "{path}".format(**vars(t))
import string
print string.Template("$name is $level").substitute(values), string.Template("${name}s $$5 $missing").safe_substitute(values), string.Template("$a-$b").substitute({"a": 1}, b=2), "a%sb%sc" % ("1", "2"), "%s" % "%s" % 5, ("%s," * 3)[:-1] % (1, 2, 3), "%s and %s" % (("a", 1), [2]), "(%s)" % ", ".join(["%s=%s" % item for item in sorted({"b": 2, "a": 1}.items())])
for bad in ("%(missing)s", "%(name)d", "%(level)d"):
    try:
        print bad % values
    except (KeyError, TypeError, ValueError), e:
        print bad, e.__class__.__name__
