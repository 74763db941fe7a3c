try:
    raise ValueError("text", 5)
except ValueError, e:
    print e, e.args, e[0], e[1], len(e.args), repr(e), e.message == ""
try:
    raise IOError(2, "No such file", "a.txt")
except IOError, e:
    print e, e.errno, e.strerror, e.filename, e[0], e.args
try:
    open("/nonexistent/file.txt")
except IOError, (code, text):
    print code, text
try:
    open("/nonexistent/file.txt")
except (OSError, IOError), e:
    print e.__class__.__name__, e
try:
    {}["k"]
except KeyError, e:
    print e, repr(e), e.message, e[0], str(e) == "'k'"
try:
    int("12a")
except ValueError, e:
    print str(e), unicode(e), "%s" % e, "Error: " + str(e), e.message
try:
    raise Exception
except Exception, e:
    print repr(str(e)), repr(e), e.args
try:
    raise Exception()
except Exception, e:
    print `e`, e == e, bool(e)
try:
    raise ValueError(u"unicode text")
except ValueError, e:
    print e, repr(e), repr(e.message)
try:
    raise ValueError(None)
except ValueError, e:
    print e, repr(e)
class Custom(Exception):
    def __init__(self, code, message="default"):
        self.code = code
        self.message = message
    def __str__(self):
        return "[%d] %s" % (self.code, self.message)
try:
    raise Custom(7)
except Custom, e:
    print e, e.code, e.message, e.args, repr(e)
class Named(StandardError):
    """Docs."""
print Named("x"), repr(Named("x")), issubclass(Named, Exception), issubclass(ValueError, StandardError), Named.__doc__
print issubclass(KeyError, LookupError), issubclass(IOError, EnvironmentError), issubclass(ZeroDivisionError, ArithmeticError), Exception.__name__
print ValueError("a") == ValueError("a"), isinstance(ValueError(), Exception), ValueError.__name__, ValueError
import sys
try:
    1 / 0
except:
    kind, value, tb = sys.exc_info()
    print kind, value, kind is ZeroDivisionError, tb.tb_lineno, kind.__name__
def reraise():
    try:
        raise KeyError("inner")
    except KeyError, e:
        raise RuntimeError("outer: %s" % e)
try:
    reraise()
except RuntimeError, e:
    print e
try:
    assert False
except AssertionError, e:
    print repr(str(e))
try:
    assert 1 > 2, ("tuple", 1)
except AssertionError, e:
    print e
try:
    exec "def"
except SyntaxError, e:
    print e.__class__.__name__, e.lineno
try:
    sys.exit("bye")
except SystemExit, e:
    print "exit", e, e.code
try:
    u"\xe9".encode("ascii")
except UnicodeError, e:
    print e.__class__.__name__, e.encoding, e.reason, e.start
