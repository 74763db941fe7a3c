# as client:Packing 1
from java.util import Date

table = system.dataset.toDataSet(
    [u'n\u00f6', 'big', 'share', 'text', 'on', 'when', 'mixed', 'empty'],
    [[1, 5L, 0.5, 'x', True, Date(7), 1, None], [None, 2L, None, u'\u00f6', None, None, 'y', None]],
)
back = system.util.sendRequest('ACME', 'echo', {'table': table, 'rows': system.dataset.toPyDataSet(table)})
print back['table'] == table, back['table'] is table, back['rows'] == system.dataset.toPyDataSet(table)
print [kind.getSimpleName() for kind in back['table'].getColumnTypes()], back['table'].getColumnNames()
print list(back['rows'][0]), list(back['rows'][1])
