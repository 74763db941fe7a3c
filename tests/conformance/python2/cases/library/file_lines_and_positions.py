import os, tempfile
fd, path = tempfile.mkstemp(); os.close(fd)
f = open(path, 'wb'); f.write('one\r\ntwo\rthree\n\nfive'); f.close()
for mode in ('r', 'rb', 'U', 'rU'):
    f = open(path, mode); print mode, f.readlines(); f.close()
f = open(path); print f.tell(), repr(f.readline()), f.tell(), repr(f.read(1)), f.tell(), repr(f.readline(2)); f.seek(0); print repr(f.read(4)), repr(f.read(0)), repr(f.read(None) if 0 else f.read(-1)[-4:]), repr(f.read()); f.close()
f = open(path, 'r+'); f.seek(0, 2); f.write('\nend'); f.seek(0); print len(f.readlines()); f.seek(3); f.write('XX'); f.seek(0); print repr(f.read(6)); f.close()
f = open(path, 'a+'); f.write('more'); f.seek(0); print repr(f.read()[-7:]); f.close()
with open(path) as f:
    first = f.next()
    rest = [line.rstrip('\n') for line in f]
print repr(first), rest
f = open(path, 'w'); f.write('x' * 10); f.truncate(4) if 0 else f.flush(); print os.path.getsize(path); f.close()
for number, line in enumerate(open(path)): print number, repr(line)
print f.name == path, f.mode, isinstance(f, file), type(f) is file, f.closed, hasattr(f, 'xreadlines'), open(path).read(3), os.stat(path).st_size
os.remove(path)
