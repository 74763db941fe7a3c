import sys
print sys.maxint >= 2147483647, -sys.maxint - 1 < 0, type(sys.maxint + 1), sys.maxunicode, sys.version_info[0], sys.version_info >= (2, 5), sys.getdefaultencoding()
print sys.exc_info(), type(sys.argv), "sys" in sys.modules, sys.maxsize == sys.maxint, hasattr(sys, "stdout"), callable(sys.exit)
try:
    raise KeyError("k")
except KeyError:
    t, v, tb = sys.exc_info()
    print t, repr(v), tb is None, t.__name__
def f():
    try:
        1 / 0
    except:
        return sys.exc_info()[1]
print f()
sys.stdout.write("written %d\n" % 5)
sys.stdout.writelines(["a", "b\n"])
for code in (0, 1, "text"):
    try:
        sys.exit(code)
    except SystemExit, e:
        print "exit", repr(e.code), repr(str(e))
try:
    sys.exit()
except SystemExit, e:
    print e.code, e.args
try:
    try:
        sys.exit(5)
    except Exception:
        print "never"
except BaseException, e:
    print type(e), e
class Tee:
    def __init__(self, out): self.out, self.lines = out, []
    def write(self, s):
        self.lines.append(s)
        self.out.write(s.upper())
old = sys.stdout
sys.stdout = tee = Tee(old)
try:
    print "through tee", 5
    print "open",
    print "closed"
finally:
    sys.stdout = old
print tee.lines
print >>sys.stdout, "plain"; sys.stdout.flush()
