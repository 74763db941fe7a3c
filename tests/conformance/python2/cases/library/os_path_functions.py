import os, os.path
from os.path import join, basename, dirname, splitext
print join('a', 'b', 'c.txt'), join('/x', '/y'), join('a', ''), basename('/a/b.txt'), dirname('/a/b.txt'), splitext('x.tar.gz'), splitext('.bashrc')
print os.path.split('/a/b/'), os.path.normpath('a//b/../c/.'), os.path.isabs('/a'), os.path.abspath('/a/../b'), os.path.commonprefix(['/usr/lib', '/usr/local']), os.path.relpath('/a/b', '/a/c'), os.path.splitdrive('c:/x')
print os.sep, repr(os.linesep), os.pathsep, os.curdir, os.pardir, os.extsep, os.path.sep, os.devnull
print repr(join(u'a', 'b')), repr(join('a', u'b')), repr(basename(u'/x/y')), os.path.normcase('/A'), repr(os.path.expanduser('x')), os.path.expandvars('$NOPE_X/y')
def visit(arg, folder, names): arg.append((folder, sorted(names)))
import tempfile, shutil
top = tempfile.mkdtemp(); os.mkdir(join(top, 's')); open(join(top, 's', 'f'), 'w').close()
seen = []; os.path.walk(top, visit, seen); print [(d[len(top):], n) for d, n in seen]; shutil.rmtree(top)
for bad in (None, 5):
    try:
        join(bad, 'x')
    except (AttributeError, TypeError), e:
        print 'refused'
