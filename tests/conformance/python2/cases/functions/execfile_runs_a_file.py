import os, tempfile
folder = tempfile.mkdtemp()
path = os.path.join(folder, "script.py")
f = open(path, "w")
f.write("x = 7 / 2\nprint 'in the file', x\ndef half(n): return n / 2\nz = list(u'\\xe4')\n")
f.close()
execfile(path)
print x, half(9), z
names = {"start": 1}
execfile(path, names)
print sorted(k for k in names if not k.startswith("__")), names["x"], names["half"](3)
g, l = {}, {}
execfile(path, g, l)
print sorted(l), "x" in g
def inside():
    local = {}
    execfile(path, local)
    return local["x"]
print inside()
try:
    execfile(os.path.join(folder, "missing.py"))
except IOError, e:
    print e.__class__.__name__, e.errno
f = open(path, "w")
f.write("a = 1\nb = = 2\n")
f.close()
try:
    execfile(path)
except SyntaxError, e:
    print "SyntaxError", e.lineno
os.remove(path)
os.rmdir(folder)
