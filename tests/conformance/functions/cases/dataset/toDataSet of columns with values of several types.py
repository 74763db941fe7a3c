# as designer
table = system.dataset.toDataSet(['whole', 'mixed', 'text'], [[1, 1, 'x'], [5000000000, 2.5, u'y'], [2, 'z', None]])
print [kind.getSimpleName() for kind in table.getColumnTypes()]
for column in range(3):
    print table.getColumnAsList(column)
