# as gateway:plant-gw
when = system.date.addMillis(system.date.getDate(2024, 1, 29), 7)
table = system.dataset.toDataSet(
    ['n', 'a "name"', 'big', 'when', 'on', 'share'],
    [[1, 'he said "yes", twice', 5000000000, when, True, 1e300], [-2, 'two\nlines', 6L, None, False, 0.1], [None, '', None, None, None, None]],
)
print system.dataset.fromCSV(system.dataset.toCSV(table, forExport=True)) == table
empty = system.dataset.clearDataset(table)
print system.dataset.fromCSV(csv=system.dataset.toCSV(empty, True, True)) == empty
text = '#NAMES\r\na,b\r\n#TYPES\r\nS,date\r\n#ROWS, 2\r\n7,2024-02-29\r\n8,2024-02-29 01:02:03'
for row in system.dataset.toPyDataSet(system.dataset.fromCSV(text)):
    print list(row)
