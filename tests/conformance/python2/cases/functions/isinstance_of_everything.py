class Old: pass
class New(object): pass
class SubOld(Old): pass
class SubNew(New): pass
class SubDict(dict): pass
class SubStr(str): pass
things = [("int", 5), ("long", 5L), ("float", 5.0), ("str", "a"), ("unicode", u"a"), ("list", []), ("tuple", ()), ("dict", {}), ("None", None), ("bool", True), ("old", Old()), ("subold", SubOld()), ("new", New()), ("subnew", SubNew()), ("subdict", SubDict()), ("substr", SubStr("a")), ("set", set()), ("type", int), ("class", New), ("func", len)]
for name, value in things:
    print name, [n for n, t in (("int", int), ("long", long), ("float", float), ("str", str), ("unicode", unicode), ("basestring", basestring), ("list", list), ("tuple", tuple), ("dict", dict), ("object", object), ("type", type), ("Old", Old), ("New", New), ("bool", bool)) if isinstance(value, t)]
print isinstance(5, (str, (int, long))), isinstance("a", ()), issubclass(SubNew, New), issubclass(SubOld, Old), issubclass(New, SubNew), issubclass(SubStr, basestring), issubclass(SubStr, (int, str)), issubclass(bool, int), issubclass(int, long), issubclass(unicode, basestring), issubclass(Exception, object), issubclass(KeyError, LookupError), issubclass(IOError, EnvironmentError), issubclass(UnicodeDecodeError, ValueError)
