class A(object):
    x = 1
    def __init__(self): self.y = 2
    def m(self): return "method"
class B:
    z = 3
    def __getattr__(self, name):
        if name.startswith("dyn"): return "dynamic " + name
        raise AttributeError(name)
a, b = A(), B()
print getattr(a, "x"), getattr(a, u"y"), getattr(a, "nope", "default"), getattr(a, "m")(), getattr(A, "x"), hasattr(a, "x"), hasattr(a, u"nope"), hasattr(a, "m"), getattr(b, "dynamic"), getattr(b, "z"), hasattr(b, "other"), getattr(b, "other", None), b.dyn_x
setattr(a, "new", 5); setattr(a, u"uni", 6); setattr(A, "cls", 7); setattr(b, "z", 9)
print a.new, a.uni, a.cls, b.z, B.z, sorted(a.__dict__), sorted(vars(a).items())
delattr(a, "new"); del a.uni
print hasattr(a, "new"), hasattr(a, "uni"), getattr("abc", "upper")(), getattr("a", "join")(["x", "y"]), getattr([1], "append")(2), getattr({}, "keys")(), getattr({1: 2}, "iteritems")().next(), getattr(5, "__class__"), getattr(a, "__class__").__name__, getattr(None, "x", "none"), hasattr(None, "__class__")
for bad in (lambda: getattr(a, "nope"), lambda: a.nope, lambda: A.nope, lambda: getattr(None, "x"), lambda: "a".nope, lambda: [].nope, lambda: (5).nope, lambda: {}.nope, lambda: len.nope):
    try:
        print bad()
    except AttributeError, e:
        print e
for bad in (lambda: getattr(a), lambda: getattr(a, 5), lambda: setattr(a, "x"), lambda: setattr(5, "x", 1), lambda: setattr("a", "x", 1), lambda: hasattr(a, 5)):
    try:
        print bad()
    except (TypeError, AttributeError), e:
        print e.__class__.__name__
