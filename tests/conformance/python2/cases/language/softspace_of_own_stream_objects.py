import sys
class Upper:
    def __init__(self, out): self.out = out
    def write(self, s): self.out.write(s.upper())
real = sys.stdout
sys.stdout = Upper(real)
print "one", 2,
print "three"
print "open",
sys.stdout = real
print "plain"
u = Upper(real)
print >>u, "a", "b",
print >>u, "c"
class Tee:
    def __init__(self, *streams): self.streams = streams
    def write(self, s):
        for t in self.streams: t.write(s)
class Memory:
    def __init__(self): self.text = ""
    def write(self, s): self.text += s
m = Memory()
print >>Tee(m, real), "to both", 1
print repr(m.text)
import StringIO
s = StringIO.StringIO()
print >>s, "x", u"y", None
print >>s, "no newline",
print >>s
print repr(s.getvalue())
def captured(f, *args):
    old, sys.stdout = sys.stdout, Memory()
    try:
        f(*args)
        return sys.stdout.text
    finally:
        sys.stdout = old
def talk(n):
    print "talk", n,
    print "more"
print repr(captured(talk, 5))
try:
    captured(lambda: 1 / 0)
except ZeroDivisionError: print "restored", sys.stdout is real
class Counts:
    calls = 0
    def write(self, s): self.calls += 1
c = Counts()
print >>c, 1, 2, 3
print c.calls, c.softspace
