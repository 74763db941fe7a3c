import shutil, os, tempfile, filecmp, fileinput, linecache, zipfile
d = tempfile.mkdtemp(); os.chdir(d)
f = open('a', 'w'); f.write('1\n2\n'); f.close(); shutil.copy('a', 'b'); shutil.copyfile('a', 'c'); os.mkdir('s'); shutil.move('c', 's/c'); shutil.copytree('s', 't'); shutil.copy2('a', 's')
print sorted(os.listdir('.')), sorted(os.listdir('s')), os.listdir('t'), filecmp.cmp('a', 'b'), filecmp.cmp('a', 'a', False)
for line in fileinput.input(['a', 'b']): print fileinput.filelineno(), repr(line),
print linecache.getline('a', 2),
z = zipfile.ZipFile('z.zip', 'w'); z.write('a'); z.writestr('n', 'x'); z.close(); print sorted(zipfile.ZipFile('z.zip').namelist()), zipfile.is_zipfile('z.zip')
zipfile.ZipFile('z.zip').extractall('out'); print sorted(os.listdir('out')), repr(open('out/a').read())
import gzip; g = gzip.open('g.gz', 'wb'); g.write('zipped'); g.close(); print gzip.open('g.gz').read()
for call in (lambda: shutil.copy('zz', 'yy'), lambda: shutil.move('zz', 'yy')):
    try:
        call()
    except (IOError, OSError), e:
        print e.__class__.__name__, e.errno
out = open('o', 'w'); shutil.copyfileobj(open('a'), out); out.close(); print repr(open('o').read())
os.chdir('/'); shutil.rmtree(d); print os.path.exists(d)
