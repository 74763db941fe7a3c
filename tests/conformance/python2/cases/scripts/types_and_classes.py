print type(5), type(5L), type("a"), type(u"a"), type(2 ** 70), type(1.0), type(None), type([]), type(()), type({})
print type(True), type(set()), type(type), type(object()), type(len), type(lambda: 0), type(xrange(1)), type(ValueError())
print int, str, unicode, long, list, dict, object, type, basestring, ValueError, Exception, bool, float, xrange
print type("a") is str, type(u"a") is unicode, type(5) == int, type([]) in (list, tuple), type(5).__name__
print "a".__class__, u"a".__class__ is unicode, (5).__class__.__name__, [].__class__
import types
print type("a") == types.StringType, type(u"") in types.StringTypes, isinstance(5, types.IntType), types.NoneType
print isinstance(lambda: 1, types.FunctionType), type({}) is types.DictType, isinstance([], types.ListType)
table = {int: "whole", str: "text", unicode: "unicode", float: "real", list: "list", type(None): "none"}
for v in (1, "a", u"a", 1.0, [], None):
    print table[type(v)],
print
convert = {"int": int, "float": float, "str": str}
print convert["int"]("5"), convert["float"]("5"), convert["str"](5)
class New(object):
    pass
class Sub(New):
    pass
print New, Sub.__name__, type(New()), isinstance(Sub(), New), issubclass(Sub, New), Sub.__bases__
class MyStr(str):
    def shout(self):
        return self.upper() + "!"
s = MyStr("abc")
print s, s.shout(), isinstance(s, str), type(s), len(s), s == "abc", s + "d", repr(s)
class MyInt(int):
    pass
print MyInt(5) + 1, isinstance(MyInt(5), int), MyInt("7")
class MyList(list):
    pass
print MyList([1, "a"]), repr(MyList([u"x"]))
class MyUni(unicode):
    pass
print MyUni("abc"), isinstance(MyUni("a"), unicode), isinstance(MyUni("a"), str)
C = type("C", (object,), {"x": 5})
print C.x, C.__name__
print str("abc"), str.upper("abc"), str.join(",", ["a", "b"]), map(str.strip, [" a ", "b "])
print unicode("abc"), repr(unicode(5)), repr(unicode("abc", "utf-8")), repr(unicode([1])), repr(unicode(None))
