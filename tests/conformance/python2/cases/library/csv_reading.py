import csv
from StringIO import StringIO
text = 'name,value,unit\r\nPump 1,12.5,bar\r\n"Tank, big",7,"m""3"\r\nempty,,\r\n'
for row in csv.reader(StringIO(text)):
    print row
for row in csv.reader(['a;b;"c;d"', "1;2;'3'"], delimiter=';'):
    print row
print list(csv.reader(["a|'b|c'|d"], delimiter='|', quotechar="'"))
print list(csv.reader(['1,"2",x'], quoting=csv.QUOTE_NONNUMERIC)) if 0 else list(csv.reader(['1,"2"'], quoting=csv.QUOTE_NONNUMERIC))
for row in csv.DictReader(StringIO(text)):
    print sorted(row.items())
d = csv.DictReader(['1,2,3', '4'], ['a', 'b'], restkey='more', restval='-')
for row in d:
    print sorted(row.items())
print d.fieldnames, sorted(csv.list_dialects())
r = csv.reader(['x,y', '', 'z'])
print r.next(), r.line_num, r.next(), r.next(), r.line_num
print list(csv.reader(['a\tb'], dialect='excel-tab')), list(csv.reader(['caf\xc3\xa9,1']))
