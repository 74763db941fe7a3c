import sys
from StringIO import StringIO
out = StringIO()
print >>out, "a", 1
print >>out, "b",
print >>out, "c"
print >>out
print >>sys.stdout, "direct"
print >>None, "none means stdout"
print repr(out.getvalue())
old = sys.stdout
sys.stdout = StringIO()
print "captured", 5
text = sys.stdout.getvalue()
sys.stdout = old
print "got", repr(text)
sys.stdout.write("no newline")
print " then print"
print "softspace",
sys.stdout.write("written")
print "next"
class Writer:
    def __init__(self):
        self.parts = []
    def write(self, text):
        self.parts.append(text)
w = Writer()
print >>w, 1, "two", u"three", 4.0
print w.parts
