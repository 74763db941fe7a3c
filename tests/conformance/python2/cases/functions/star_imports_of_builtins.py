import __builtin__
print __builtin__.len("abc"), __builtin__.str is str, __builtin__.unicode(5), __builtin__.xrange(2), __builtin__.range(2), hasattr(__builtin__, "reduce"), hasattr(__builtin__, "ascii"), hasattr(__builtin__, "breakpoint"), __builtin__.__name__, getattr(__builtin__, "cmp")(1, 2), callable(__builtin__.open), hasattr(__builtin__, "exec"), hasattr(__builtin__, "nonexistent")
for name in ("ascii", "breakpoint", "aiter", "anext", "ModuleNotFoundError", "RecursionError", "FileNotFoundError", "PermissionError", "TimeoutError", "ConnectionError", "ExceptionGroup", "StopAsyncIteration", "ResourceWarning", "EncodingWarning"):
    try:
        eval(name)
        print name, "is there"
    except NameError, e:
        print e
list_was, str_was = list, str
def list(): return "shadowed"
str = "text"
print list(), str, list_was("a"), str_was(5)
del list, str
print list("ab"), str(5)
True_ = True
len = lambda x: "my len"
print len([1]), __builtin__.len([1])
del len
print len([1])
max = 5
print max, __builtin__.max(1, 2)
