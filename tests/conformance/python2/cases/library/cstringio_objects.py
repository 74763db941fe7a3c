import cStringIO
f = cStringIO.StringIO()
f.write('line 1\n')
print >>f, 'line', 2
f.write(u'three\n')
print repr(f.getvalue())
f.seek(0)
print f.readline(), f.read(4), f.tell()
print f.readlines()
f.reset()
print [line.strip() for line in f]
g = cStringIO.StringIO('read only')
print g.read(4), repr(g.getvalue())
f.seek(3)
f.truncate()
print repr(f.getvalue())
f.close()
print f.closed
try:
    f.getvalue()
except ValueError, e:
    print e
