import csv, StringIO, cStringIO
data = [['tag', 'value'], ['Line1/Speed', 12.5], ['Line1/State', u'on'], ['caf\xc3\xa9', None]]
out = cStringIO.StringIO()
w = csv.writer(out, quoting=csv.QUOTE_MINIMAL)
for row in data:
    w.writerow(row)
text = out.getvalue()
print repr(text)
for row in csv.reader(StringIO.StringIO(text)):
    print row
def utf_8_encoder(lines):
    for line in lines:
        yield line.encode('utf-8')
def unicode_reader(lines):
    for row in csv.reader(utf_8_encoder(lines)):
        yield [unicode(cell, 'utf-8') for cell in row]
print list(unicode_reader([u'caf\xe9,1', u'\u20ac,2']))
out = StringIO.StringIO()
csv.writer(out).writerow([s.encode('utf-8') for s in (u'\xe9', u'\u20ac')])
print repr(out.getvalue())
print [dict(r) for r in csv.DictReader(['a,b', '1,2', '3,4'])][1]['b'], sum(float(r[1]) for r in csv.reader(['x,1.5', 'y,2']))
