class MyError(Exception):
    pass
class Coded(Exception):
    def __init__(self, code, text):
        Exception.__init__(self, code, text)
        self.code = code
    def __str__(self):
        return "%d: %s" % (self.code, self.args[1])
def attempt(f):
    try:
        f()
    except Exception, e:
        print type(e).__name__, "|", e, "|", repr(e), "|", e.args
def one(): raise MyError
def two(): raise MyError, "text"
def three(): raise MyError("text", 2)
def four(): raise MyError, ("a", "b")
def five(): raise Coded(4, "four")
def six(): raise Coded, (5, "five")
def seven(): raise MyError, MyError("instance")
def eight(): raise ValueError, 42
def nine(): raise IOError(2, "No such file", "x.txt")
def ten(): raise KeyError(u"k")
for f in (one, two, three, four, five, six, seven, eight, nine, ten):
    attempt(f)
try:
    try:
        raise ValueError("first")
    except ValueError:
        raise
except ValueError, e:
    print "again", e
import sys
try:
    try:
        raise ValueError("kept")
    except ValueError:
        t, v, tb = sys.exc_info()
        raise MyError, MyError("replaced"), tb
except MyError, e:
    print e, tb is not None
try:
    raise "string"
except TypeError, e:
    print e
print MyError("m").message, repr(MyError().message), repr(MyError(1, 2).message)
