# as designer
table = system.dataset.toDataSet(['a', 'A', 'a'], [[1, 2, 3]])
print table.getColumnNames(), table.getColumnIndex('A'), table.getValueAt(0, 'a'), table.getValueAt(0, 2)
