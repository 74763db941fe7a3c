import sys

class Sink:
    def __init__(self):
        self.parts = []
    def write(self, text):
        self.parts.append(text)

class NewSink(object):
    def __init__(self):
        self.parts = []
    def write(self, text):
        self.parts.append(text)

s = Sink()
print >>s, "one", 2, None
print >>s, "open",
print s.softspace
print >>s, "closed"
print >>s
print s.softspace
print s.parts
n = NewSink()
print >>n, "a", "b",
print >>n, "c"
print n.parts
print >>None, "to stdout"
print >>sys.stdout, "direct",
print >>None, "same line"
print >>s, (1, 2), [u"x"]
print s.parts[-2:]
try:
    print >>5, "x"
except AttributeError, e:
    print e
class Bad:
    pass
try:
    print >>Bad(), "x"
except AttributeError, e:
    print e
def pick():
    print "picking"
    return s
print >>pick(), "evaluated once", "x"
print s.parts[-4:]
old = sys.stdout
sys.stdout = s
print "captured", 1
sys.stdout = old
print s.parts[-4:]
