import os, tempfile, shutil, glob, fnmatch
top = tempfile.mkdtemp()
for name in ('b/x.txt', 'b/y.log', 'a/c/z.txt', 'a/skip/w.txt', 'r.txt'):
    folder = os.path.join(top, os.path.dirname(name))
    if not os.path.isdir(folder):
        os.makedirs(folder)
    f = open(os.path.join(top, name), 'w'); f.write(name * 2); f.close()
found = []
for folder, folders, files in os.walk(top):
    if 'skip' in folders:
        folders.remove('skip')
    folders.sort()
    for name in sorted(files):
        found.append(os.path.join(folder, name)[len(top) + 1:].replace(os.sep, '/'))
print found
print [os.path.basename(folder) for folder, folders, files in os.walk(os.path.join(top, 'a'), topdown=False)][-1]
print sorted(os.path.basename(p) for p in glob.glob(os.path.join(top, '*.txt'))), sorted(os.path.basename(p) for p in glob.glob(os.path.join(top, '*', '*.txt'))), fnmatch.filter(found, '*.log')
print sum(os.path.getsize(os.path.join(top, n)) for n in found), sorted([n for n in os.listdir(top) if os.path.isdir(os.path.join(top, n))])
sizes = dict((n, os.path.getsize(os.path.join(top, n))) for n in found); print sorted(sizes.items(), key=lambda p: (-p[1], p[0]))[0]
os.rename(os.path.join(top, 'r.txt'), os.path.join(top, 'renamed.txt')); shutil.copytree(os.path.join(top, 'a'), os.path.join(top, 'copy')); print sorted(os.listdir(top)), os.path.exists(os.path.join(top, 'copy', 'c', 'z.txt'))
print [os.path.splitext(n) for n in sorted(os.listdir(os.path.join(top, 'b')))], type(glob.iglob('x')).__name__
shutil.rmtree(top); print os.path.isdir(top)
