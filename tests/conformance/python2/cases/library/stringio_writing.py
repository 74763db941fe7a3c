import StringIO
f = StringIO.StringIO()
print >>f, 'hello', 42,
print >>f, 'x'
f.write('raw\n')
f.writelines(['a', 'b', '\n'])
print repr(f.getvalue()), f.tell()
f.seek(0)
f.write('J')
print repr(f.getvalue()[:6])
f.truncate(5)
print repr(f.getvalue())
f.write(3)
print repr(f.getvalue())
f.seek(10)
f.write('end')
print repr(f.getvalue())
f.truncate(0)
f.write('after')
print repr(f.getvalue())
g = StringIO.StringIO('start')
g.write('XY')
print g.getvalue(), g.isatty(), g.closed, g.softspace
g.close()
print g.closed
