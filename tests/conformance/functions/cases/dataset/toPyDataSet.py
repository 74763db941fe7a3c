# as client:Packing 1
table = system.dataset.toDataSet(['Name', 'n'], [['bob', 1], ['eve', 2], ['sue', 3]])
rows = system.dataset.toPyDataSet(table)
print rows, len(rows), rows.getRowCount(), rows.getColumnCount(), rows.rowCount, rows.columnCount
for row in rows:
    print row['Name'], row['name'], row[0], row[-1], len(row), list(row)
print rows[0]['n'], rows[-1]['n'], [row[0] for row in rows[1:]], rows[1][0:2]
print 'bob' in rows[0], 'eve' in rows[0], rows[1] in rows, rows[0] == rows[0], rows[0] == rows[1]
print rows.getValueAt(1, 'N'), rows.getColumnName(1), rows.getColumnIndex('NAME'), rows.getColumnIndex('x')
print rows.getUnderlyingDataset() == table, system.dataset.toPyDataSet(rows) == rows
print bool(rows), bool(system.dataset.toPyDataSet(system.dataset.clearDataset(table)))
name, n = rows[2]
print name, n, sum([row['n'] for row in rows]), max(rows.getColumnAsList(1))
