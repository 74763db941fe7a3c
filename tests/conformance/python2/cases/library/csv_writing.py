import csv
from StringIO import StringIO
out = StringIO()
w = csv.writer(out)
w.writerow(['a', 1, 2.5, None, True, 10L])
w.writerow(['comma, inside', 'quote " inside', 'line\nbreak', ' blank '])
w.writerow((u'text', 0.1, 1e20, 1.0, [1, 'x']))
w.writerows([[1, 2], [3, 4]])
w.writerow([])
w.writerow([''])
print repr(out.getvalue())
out = StringIO()
w = csv.writer(out, delimiter=';', quoting=csv.QUOTE_ALL, lineterminator='\n')
w.writerow(['x', 5, None])
w = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator='\n')
w.writerow(['x', 5, 1.5, 7L])
w = csv.writer(out, quoting=csv.QUOTE_NONE, escapechar='\\', lineterminator='\n')
w.writerow(['a,b', 'c"d'])
print out.getvalue()
out = StringIO()
d = csv.DictWriter(out, ['name', 'value'], restval='?', extrasaction='ignore', lineterminator='\n')
d.writeheader()
d.writerow({'name': 'p', 'value': 3, 'x': 1})
d.writerows([{'name': 'q'}])
print out.getvalue()
try:
    csv.DictWriter(out, ['a']).writerow({'b': 1})
except ValueError, e:
    print 'ValueError'
try:
    csv.writer(out).writerow([u'caf\xe9'])
except UnicodeEncodeError, e:
    print e
try:
    csv.writer(out).writerow(5)
except csv.Error, e:
    print 'csv.Error'
