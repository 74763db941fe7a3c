import csv
from StringIO import StringIO
class Semi(csv.Dialect):
    delimiter = ';'
    quotechar = '"'
    doublequote = True
    skipinitialspace = True
    lineterminator = '\n'
    quoting = csv.QUOTE_MINIMAL
csv.register_dialect('semi', Semi)
print sorted(csv.list_dialects()), csv.get_dialect('semi').delimiter
out = StringIO()
csv.writer(out, 'semi').writerow(['a;b', 'c'])
csv.writer(out, Semi).writerow([1, 'x "y"'])
print out.getvalue(),
print list(csv.reader(['a; "b;c";d'], 'semi'))
csv.unregister_dialect('semi')
try:
    csv.get_dialect('semi')
except csv.Error, e:
    print e
dialect = csv.Sniffer().sniff('a;b;c\n1;2;3\n4;5;6\n')
print dialect.delimiter
print csv.Sniffer().has_header('name;value\nx;1\ny;2\nz;3\n')
print csv.field_size_limit(), csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NONE
