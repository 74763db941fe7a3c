import os, tempfile, shutil
folder = tempfile.mkdtemp()
path = os.path.join(folder, 'data')
f = open(path, 'wb')
f.write('\x00\xff\r\n'); f.write(u'text'); f.flush(); print f.tell(), os.path.getsize(path)
f.close()
print repr(open(path, 'rb').read()), repr(open(path, 'U').read()), repr(open(path, 'rU').readline())
f = open(path, 'a'); f.write('more'); f.close()
f = open(path, 'r+'); f.write('AB'); f.seek(0); print repr(f.read()); f.truncate(3); f.close()
print repr(open(path).read())
f = open(path, 'w+'); print >>f, 'printed', 1; print >>f, 'open',; f.seek(0); print repr(f.read()); f.close()
with open(path, 'w') as f:
    f.write('caf\xc3\xa9 \xe9')
print f.closed, repr(open(path).read())
f = open(path, 'w')
try:
    f.write(u'caf\xe9')
except UnicodeEncodeError, e:
    print e
f.close()
f = open(path, 'w'); f.write(u'caf\xe9'.encode('utf-8')); f.close()
print repr(open(path).read().decode('utf-8')), os.path.getsize(path)
f = open(path, 'w'); f.writelines(('a', u'b', 'c')); f.close(); print open(path).read()
for bad in (5, None, ['x']):
    f = open(path, 'w')
    try:
        f.write(bad)
    except TypeError, e:
        print 'TypeError'
    f.close()
shutil.rmtree(folder)
