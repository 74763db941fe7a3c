import io, os, tempfile
s = io.StringIO(u'a\nb\n'); print repr(s.read()), s.getvalue() == u'a\nb\n'
s.write(u'c'); print repr(s.getvalue())
try:
    s.write('bytes')
except TypeError, e:
    print 'TypeError'
b = io.BytesIO('x\xff'); print repr(b.read()), repr(b.getvalue()); b.write('y'); print repr(b.getvalue())
path = tempfile.mktemp()
f = io.open(path, 'w', encoding='utf-8'); f.write(u'caf\xe9\n'); f.close()
print repr(io.open(path, encoding='utf-8').read()), repr(io.open(path, 'rb').read()), repr(open(path).read())
for line in io.open(path, encoding='utf-8'): print repr(line)
with io.open(path, 'wb') as f: print f.write('abc')
os.remove(path)
