import os, tempfile
name = os.path.join(tempfile.mkdtemp(), "data.txt")
f = open(name, "w")
f.write("one\ntwo\n")
f.write("F\xc3\xbcll\n")
print >>f, "printed", 5
f.writelines(["a\n", "b"])
f.close()
print f.closed, os.path.exists(name), os.path.getsize(name)
print repr(open(name).read()), open(name).readlines()[2:4], len(open(name, "rb").read())
for line in open(name):
    print line.strip(),
print
it = open(name)
print it.next().rstrip(), it.next().rstrip()
it.close()
f = open(name)
print f.readline().rstrip(), repr(f.read(4)), f.tell() > 0
f.close()
with open(name, "a") as g:
    g.write("\nappended")
print open(name, "rU").read().split("\n")[-1], file(name).readline().strip()
os.remove(name)
try:
    open(name)
except IOError, e:
    print e.errno, e.strerror
from StringIO import StringIO
s = StringIO()
s.write("abc"); s.write(u"def".encode("ascii")); s.seek(0)
print s.read(2), s.read(), s.getvalue(), s.tell()
import cStringIO
c = cStringIO.StringIO("l1\nl2\n")
print c.readlines(), c.read() == "", [l for l in StringIO("x\ny")]
