# as designer
table = system.dataset.toDataSet(['a'], [[1], [2], [3]])
print system.dataset.deleteRow(table, 1).getColumnAsList(0), table.getColumnAsList(0)
print system.dataset.deleteRow(dataset=table, rowIndex=2).getColumnAsList(0)

def tell(*arguments):
    try:
        print system.dataset.deleteRow(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell(table, 3)
tell(table, -1)
tell(system.dataset.clearDataset(table), 0)
tell(table, '1')
tell(table, [1])
tell(table)
