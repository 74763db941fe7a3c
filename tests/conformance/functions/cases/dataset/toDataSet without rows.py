# as gateway:plant-gw
table = system.dataset.toDataSet(['a', 'b'], [])
print table, table.getRowCount(), table.getColumnNames()
print table.getColumnType(0).getSimpleName()
print system.dataset.addRow(table, ['x', 1]).getValueAt(0, 'b')
print system.dataset.toDataSet([], [])
