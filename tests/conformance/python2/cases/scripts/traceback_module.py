import traceback, sys
def inner():
    raise ValueError("deep")
try:
    inner()
except ValueError:
    lines = traceback.format_exc().splitlines()
    print lines[0]
    print lines[-1]
    t, v, tb = sys.exc_info()
    print t, v, t is ValueError, traceback.format_exception_only(t, v)
    print [name for (f, l, name, text) in traceback.extract_tb(tb)], [l for (f, l, name, text) in traceback.extract_tb(tb)]
try:
    {}["k"]
except:
    print sys.exc_info()[0].__name__, str(sys.exc_info()[1]), repr(sys.exc_info()[1])
print traceback.format_exception_only(KeyError, KeyError("a"))
