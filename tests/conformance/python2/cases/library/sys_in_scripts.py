import sys
print sys.version_info[:2], sys.version_info >= (2, 5), sys.version[:3], sys.hexversion >= 0x02070000, sys.version_info.major, sys.version_info[3]
print type(sys.argv), type(sys.path), 'sys' in sys.modules, sys.modules['sys'] is sys, sys.getdefaultencoding(), sys.maxint > 2 ** 30, type(sys.maxint + 1)
print sys.exc_info(), sys.exc_clear()
try:
    1 / 0
except:
    kind, value, tb = sys.exc_info()
    print kind, value, tb is not None, tb.tb_lineno
    sys.exc_clear()
    print sys.exc_info()
for args in ((), (3,), ('message',), (None,), ((1, 2),)):
    try:
        sys.exit(*args)
    except SystemExit, e:
        print repr(e.code), repr(str(e)), e.args
sys.stdout.write('no newline'); sys.stdout.write('\n'); sys.stdout.writelines(['a', 'b', '\n']); sys.stdout.flush()
sys.setrecursionlimit(900); print sys.getrecursionlimit()
print callable(sys.exit), hasattr(sys, 'maxsize'), hasattr(sys, 'intern')
