import os, tempfile, shutil
folder = tempfile.mkdtemp()
os.chdir(folder)
os.mkdir('a'); os.makedirs('b/c/d'); open('b/f.txt', 'w').close(); f = open('b/c/g.txt', 'w'); f.write('12345'); f.close()
print sorted(os.listdir('.')), sorted(os.listdir('b')), os.listdir('a'), os.listdir(u'b/c') and type(sorted(os.listdir(u'b/c'))[0])
for root, dirs, files in os.walk('b'):
    dirs.sort()
    print root, dirs, sorted(files)
print os.path.isdir('a'), os.path.isfile('a'), os.path.isfile('b/f.txt'), os.path.exists('zz'), os.path.getsize('b/c/g.txt')
os.rename('b/f.txt', 'b/h.txt'); os.remove('b/h.txt'); os.rmdir('a'); os.removedirs('b/c/d')
print sorted(os.listdir('b')), sorted(os.listdir('.'))
s = os.stat('b/c/g.txt'); print s.st_size, s[6], s.st_mtime > 0
for call in (lambda: os.remove('zz'), lambda: os.unlink('zz'), lambda: os.rmdir('zz'), lambda: os.stat('zz'), lambda: os.path.getsize('zz'), lambda: os.path.getmtime('zz')):
    try:
        print call()
    except OSError, e:
        print e.__class__.__name__, e.errno, e.strerror, e.filename
try:
    os.remove('zz')
except IOError, e:
    print 'as IOError'
except OSError, e:
    print 'as OSError', isinstance(e, IOError), isinstance(e, EnvironmentError)
print os.getcwd() == os.path.realpath(folder), type(os.getcwd()), type(os.getcwdu())
os.chdir('/')
shutil.rmtree(folder)
