import sys
from StringIO import StringIO
old = sys.stdout
sys.stdout = buf = StringIO()
print 'captured', 1,
print u'text'
sys.stdout = old
print repr(buf.getvalue())
class Tee:
    def __init__(self): self.lines = []
    def write(self, text): self.lines.append(text)
sys.stdout = t = Tee()
print 'a', 'b'
print
print 1,
sys.stdout = old
print t.lines, hasattr(t, 'softspace')
class Prefix(object):
    def __init__(self, out): self.out = out
    def write(self, text): self.out.write(text.upper())
    def flush(self): pass
sys.stdout = Prefix(old)
print 'shout'
sys.stdout = sys.__stdout__ if 0 else old
print 'quiet', sys.stdout is old
sys.stderr = StringIO(); print >>sys.stderr, 'err'; print repr(sys.stderr.getvalue())
print >>None, 'to stdout'
