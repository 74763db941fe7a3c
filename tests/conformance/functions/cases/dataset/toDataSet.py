# as designer
from java.util import Date
headers = ['name', u'n\u00f6', 'big', 'share', 'on', 'since', 'empty']
table = system.dataset.toDataSet(headers, [
    ['bob', 1, 5000000000L, 0.5, True, Date(0), None],
    (u'\u00e9ve', None, 7L, 2.0, False, None, None),
])
print table
print table.getColumnNames()
print [kind.getSimpleName() for kind in table.getColumnTypes()]
for row in range(table.getRowCount()):
    print [table.getValueAt(row, column) for column in range(table.getColumnCount())]
