for v in (1, 1L, 1.0, 1j, True, None, "s", u"u", (), [], {}, set(), frozenset(), xrange(1), slice(1), len, type, object, int, iter([]) is None):
    print type(v), type(v).__name__,
print
print type(1) is int, type(1L) is long, type("") is str, type(u"") is unicode, type([]) is list, type({}) is dict, type(()) is tuple, type(None) is type(None), type(1) == type(2), type(1) == type(1L), type(type) is type, type(int) is type, type(2 ** 70) is long, type(1) in (int, long), type(1.0) == float, type(True) is bool, type(True) is int
print isinstance(1, int), isinstance(1L, int), isinstance(True, int), isinstance(1, (int, long)), isinstance("a", basestring), isinstance(None, type(None)), isinstance([], (list, tuple)), isinstance(int, type), isinstance(1, object), issubclass(bool, int), issubclass(int, object), issubclass(str, (int, basestring)), isinstance(1.0, (int, long, float)), isinstance(len, type(len)), isinstance(u"a", str), isinstance(xrange(1), xrange), isinstance(set(), frozenset)
def f(): pass
class Old: pass
class New(object): pass
print type(f).__name__, type(lambda: 0).__name__, type(New).__name__, type(New()).__name__, type(Old()).__name__, type(Old).__name__, type(New().__init__).__name__ != "", type((x for x in [])).__name__, type(f) is type(lambda: 0), type([].append).__name__, type(len).__name__, type(Exception()).__name__, type(Exception).__name__, type(ValueError("x"))
for name, check in (("int", int), ("str", str), ("list", list), ("float", float), ("unicode", unicode), ("long", long), ("dict", dict), ("type", type), ("object", object), ("bool", bool), ("tuple", tuple), ("set", set), ("basestring", basestring), ("complex", complex), ("xrange", xrange)):
    print check, check.__name__ == name,
print
for bad in (lambda: type(), lambda: type(1, 2), lambda: isinstance(1, 5), lambda: isinstance(1), lambda: issubclass(1, int), lambda: isinstance(1, "int")):
    try:
        print bad()
    except TypeError, e:
        print "TypeError"
