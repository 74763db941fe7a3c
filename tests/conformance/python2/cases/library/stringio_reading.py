from StringIO import StringIO
f = StringIO('one\ntwo\nthree')
print repr(f.read(2)), f.tell(), repr(f.readline()), repr(f.readline(2)), f.readlines()
print repr(f.read()), repr(f.readline())
f.seek(0)
for line in f:
    print repr(line),
print
f.seek(-5, 2)
print repr(f.read()), f.tell()
f.seek(1); f.seek(2, 1)
print repr(f.read(3)), f.pos, f.len
f.seek(0)
print repr(f.readline())
print f.next().strip(), [l for l in f]
try:
    f.next()
except StopIteration:
    print 'stop'
f.close()
try:
    f.read()
except ValueError, e:
    print e
