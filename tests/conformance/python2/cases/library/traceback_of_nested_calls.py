import traceback, sys
from StringIO import StringIO
def inner(x):
    return 10 / x
def outer(x):
    return inner(x)
try:
    outer(0)
except ZeroDivisionError:
    kind, value, tb = sys.exc_info()
    for entry in traceback.extract_tb(tb):
        print entry[1], entry[2]
    print traceback.format_exception_only(kind, value)
    lines = traceback.format_exception(kind, value, tb)
    print lines[0], lines[-1],
    text = traceback.format_exc()
    print text.splitlines()[0], text.splitlines()[-1]
    out = StringIO()
    traceback.print_exc(file=out)
    print out.getvalue() == text, text.count('line')
    print traceback.format_exc(1).splitlines()[-1]
try:
    raise ValueError('with\nnewline')
except ValueError, e:
    print traceback.format_exception_only(ValueError, e), traceback.format_exception_only(KeyError, KeyError('k'))
class Mine(Exception): pass
try:
    raise Mine, (1, 2)
except Mine, e:
    print traceback.format_exception_only(*sys.exc_info()[:2]), traceback.format_exception_only(Mine, Mine())
print traceback.format_list([('file.py', 3, 'f', 'x = 1'), ('g.py', 4, 'g', None)])
def where(): return traceback.extract_stack()[-1][2]
print where(), len(traceback.format_stack()) >= 1
