# as designer
table = system.dataset.fromCSV('''#NAMES
Col 1,Col 2,Col 3
#TYPES
I,str,D
#ROWS,3
44,Test Row 2,1.8713151369491254
86,"Row ""3"", quoted",97
,,
''')
for row in system.dataset.toPyDataSet(table):
    print list(row)
print table.getColumnNames(), [kind.getSimpleName() for kind in table.getColumnTypes()]
