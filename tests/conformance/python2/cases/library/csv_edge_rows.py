import csv
from StringIO import StringIO
for text in ('a,"b ""q"" c",d\n', '"multi\nline",x\n', 'trail,\n', ',\n', '"a"b,c\n', ' "x",y\n', '"",""\n', "'a,b',c\n"):
    print list(csv.reader(StringIO(text)))
print list(csv.reader(StringIO('a b  c\n'), delimiter=' ')), list(csv.reader(['a,b'], skipinitialspace=True)), list(csv.reader(['x;"y;z"'], delimiter=';'))
print list(csv.reader(['a\\,b,c'], escapechar='\\')), list(csv.reader(['"a""b"'], doublequote=False, escapechar='\\')) != [], list(csv.reader(['1,2.5,"x"'], quoting=csv.QUOTE_NONNUMERIC))
out = StringIO()
w = csv.writer(out, delimiter='\t', lineterminator='\n')
w.writerow(('a\tb', 'c')); w.writerow([u'x', 5L, -0.0, 1e-7, 123456789.123]); w.writerow('abc')
print repr(out.getvalue())
out = StringIO(); csv.writer(out, quotechar="'", quoting=csv.QUOTE_ALL).writerow(["it's", None, 3]); print repr(out.getvalue())
try:
    csv.writer(StringIO(), quoting=csv.QUOTE_NONE).writerow(['a,b'])
except csv.Error, e:
    print 'csv.Error'
try:
    list(csv.reader(['1,x'], quoting=csv.QUOTE_NONNUMERIC))
except ValueError, e:
    print 'ValueError'
