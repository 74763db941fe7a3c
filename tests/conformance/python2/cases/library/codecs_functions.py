import codecs, os, tempfile
print repr(codecs.encode(u'\xe9', 'utf-8')), repr(codecs.decode('\xc3\xa9', 'utf-8')), repr(codecs.BOM_UTF8), codecs.lookup('utf8').name
path = tempfile.mktemp()
f = codecs.open(path, 'w', 'utf-8'); f.write(u'caf\xe9\n\u20ac'); f.write('ascii'); f.close()
print repr(open(path).read())
f = codecs.open(path, 'r', encoding='utf-8'); print repr(f.readline()), repr(f.read()); f.close()
for line in codecs.open(path, encoding='utf-8'): print repr(line),
print
with codecs.open(path, 'a', 'latin-1') as f: f.write(u'\xe9')
print repr(open(path).read()[-3:])
try:
    codecs.open(path, 'r', 'utf-8').read()
except UnicodeDecodeError, e:
    print 'UnicodeDecodeError'
os.remove(path)
enc, dec, reader, writer = codecs.lookup('utf-8')
print enc(u'\xe9'), dec('\xc3\xa9')
from StringIO import StringIO
w = codecs.getwriter('utf-8')(StringIO()); w.write(u'\xe9'); print repr(w.stream.getvalue()) if hasattr(w, 'stream') else ''
r = codecs.getreader('utf-8')(StringIO('\xc3\xa9\nx')); print repr(r.readline()), repr(r.read())
try:
    codecs.lookup('no-such')
except LookupError, e:
    print 'LookupError'
print repr(codecs.getencoder('utf-16-be')(u'a')[0]), repr(codecs.getdecoder('latin-1')('\xe9')[0]), codecs.BOM_UTF16_LE == '\xff\xfe'
print repr(u'\xe9'.encode('ascii', 'xmlcharrefreplace')), repr(u'\xe9'.encode('ascii', 'backslashreplace'))
