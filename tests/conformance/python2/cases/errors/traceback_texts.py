import traceback, sys
def inner(x):
    y = 1
    return x / (y - 1)
def outer():
    return [inner(i) for i in (1, 2)]
try:
    outer()
except ZeroDivisionError:
    print [(line, name) for (file, line, name, text) in traceback.extract_tb(sys.exc_info()[2])]
    print traceback.format_exc().split("\n")[-2]
    print traceback.format_exception_only(sys.exc_info()[0], sys.exc_info()[1])
    print traceback.format_exception(*sys.exc_info())[-1],
    traceback.print_exc(file=sys.stdout, limit=0)
def show(error):
    print traceback.format_exception_only(error.__class__, error)
show(ValueError("text"))
show(ValueError())
show(KeyError("k"))
show(ValueError("a", 2))
show(IOError(2, "No such file", "x.txt"))
class Own(Exception): pass
show(Own("own"))
class OwnStr(Exception):
    def __str__(self): return "shown"
show(OwnStr("hidden"))
print traceback.format_exception_only(ValueError, "only text"), traceback.format_exception_only(ValueError, None)
try:
    compile("x = 1\ny = = 2\n", "<text>", "exec")
except SyntaxError, e:
    print traceback.format_exception_only(SyntaxError, e)[0], e.lineno, e.filename, repr(e.text)
try:
    eval("1 +")
except SyntaxError, e:
    print e.lineno
print traceback.format_list([("f.py", 3, "fn", "x = 1"), ("g.py", 4, "<module>", None)])
def stack(): return [entry[2] for entry in traceback.extract_stack()][-2:]
def caller(): return stack()
print caller()
