import os, tempfile, shutil, errno
folder = tempfile.mkdtemp()
os.chdir(folder)
try:
    open('missing.txt')
except IOError, e:
    print e, e.errno == errno.ENOENT, e.strerror, e.filename, e.args, e.__class__.__name__
try:
    open(u'missing.txt')
except IOError, e:
    print e
try:
    open('no/such/folder/x', 'w')
except (OSError, IOError), e:
    print e.__class__.__name__
try:
    open('.')
except IOError, e:
    print 'IOError'
for mode in ('', 'x', 'z'):
    try:
        open('x', mode)
    except ValueError, e:
        print 'ValueError'
f = open('x', 'w')
try:
    f.read()
except IOError, e:
    print 'IOError'
f.close()
for call in (f.read, f.readline, f.tell, f.flush, lambda: f.write('x'), lambda: list(f)):
    try:
        print call()
    except ValueError, e:
        print e
print f.close(), issubclass(IOError, EnvironmentError), issubclass(OSError, IOError), issubclass(IOError, StandardError)
try:
    raise IOError(2, 'No such thing', 'name')
except EnvironmentError, e:
    print e, e.filename, repr(e), e.args
try:
    raise IOError('just text')
except IOError, e:
    print e, e.errno, e.strerror, repr(e)
os.chdir('/')
shutil.rmtree(folder)
