import gzip, zipfile
from StringIO import StringIO
import cStringIO
buf = StringIO()
g = gzip.GzipFile(fileobj=buf, mode='wb')
g.write('line 1\nline 2\n')
g.close()
packed = buf.getvalue()
print repr(packed[:3])
g = gzip.GzipFile(fileobj=StringIO(packed))
print repr(g.readline()), repr(g.read())
print [line for line in gzip.GzipFile(fileobj=cStringIO.StringIO(packed))]
buf = StringIO()
z = zipfile.ZipFile(buf, 'w', zipfile.ZIP_DEFLATED)
z.writestr('a.txt', 'alpha')
z.writestr('dir/b.bin', '\x00\xff')
z.close()
z = zipfile.ZipFile(StringIO(buf.getvalue()))
print z.namelist(), repr(z.read('dir/b.bin')), z.read('a.txt'), z.testzip()
info = z.getinfo('a.txt')
print info.filename, info.file_size, info.compress_type == zipfile.ZIP_DEFLATED, [i.filename for i in z.infolist()]
f = z.open('a.txt'); print f.read(2), f.read()
try:
    z.read('missing')
except KeyError, e:
    print e
try:
    zipfile.ZipFile(StringIO('no zip'))
except zipfile.BadZipfile, e:
    print e
print zipfile.is_zipfile(StringIO('no')), zipfile.ZIP_STORED
