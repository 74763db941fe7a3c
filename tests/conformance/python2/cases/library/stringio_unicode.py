from StringIO import StringIO
f = StringIO()
f.write(u'caf\xe9')
f.write(' ok')
print repr(f.getvalue())
g = StringIO(u'one\ntwo\n')
print repr(g.read(3)), g.readlines()
h = StringIO()
h.write('caf\xc3\xa9')
print repr(h.getvalue())
h.write(u'x')
print len('x')
i = StringIO('abc')
print repr(i.read())
class Holder:
    pass
j = StringIO()
j.write(None); j.write([1, u'a'])
print repr(j.getvalue())
