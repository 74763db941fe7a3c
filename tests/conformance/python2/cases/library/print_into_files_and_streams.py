import sys, os, tempfile
from StringIO import StringIO
import cStringIO
fd, path = tempfile.mkstemp()
f = open(path, 'w')
print >>f, 'a', 1, 2.5,
print >>f, 'b'
print >>f, u'caf\u00e9'.encode('utf-8'), [u'x', 1L]
print >>f
print >>f, 'tab\t',
print >>f, 'after'
print >>f, 'open',
f.close()
print repr(open(path).read())
os.remove(path)
for make in (StringIO, cStringIO.StringIO):
    out = make()
    print >>out, 'x', 'y',
    print >>out, 1, None
    out.write('raw')
    print >>out, 'tail'
    print repr(out.getvalue())
class Count(object):
    def __init__(self): self.calls = []
    def write(self, text): self.calls.append(text)
c = Count()
print >>c, 'one', 2
print >>c, '',
print >>c, 'x'
print c.calls
old = sys.stdout
sys.stdout = buffer_ = StringIO()
try:
    print 'hidden', 1
    print >>old, 'shown'
finally:
    sys.stdout = old
print repr(buffer_.getvalue())
