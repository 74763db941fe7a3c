import os, tempfile, shutil
folder = tempfile.mkdtemp()
path = os.path.join(folder, 'log.txt')
f = open(path, 'w')
f.write('first\nsecond\n')
f.writelines(['third\n', 'fourth'])
f.close()
f = open(path)
print repr(f.read(3)), f.tell(), repr(f.readline()), repr(f.readline(3)), repr(f.readline())
print f.readlines(), repr(f.read()), repr(f.readline())
f.seek(0)
for line in f:
    print line.strip(),
print
f.seek(6); print f.next(), repr(f.mode), f.closed, f.softspace
f.close()
print f.closed
print [line for line in open(path)], len(open(path).read()), [l for l in open(path).xreadlines()][0]
f = file(path, 'rb'); f.seek(-4, 2); print f.read(), f.tell(); f.seek(-2, 1); print f.read(); f.close()
print map(str.strip, open(path)), sum(1 for line in open(path)), max(open(path), key=len), list(enumerate(open(path)))[3], dict((l.strip(), len(l)) for l in open(path))['first']
shutil.rmtree(folder)
print os.path.exists(folder)
