# as designer
table = system.dataset.toDataSet(['a'], [[1], [2], [3], [4]])
print system.dataset.deleteRows(table, [3, 0]).getColumnAsList(0), table.getColumnAsList(0)
print system.dataset.deleteRows(table, (1, 1)).getColumnAsList(0)
print system.dataset.deleteRows(table, []).getColumnAsList(0)
print system.dataset.deleteRows(dataset=table, rowIndices=range(4))

def tell(*arguments):
    try:
        print system.dataset.deleteRows(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell(table, [0, 4])
tell(table, [-1])
tell(table, 1)
tell(table, ['1'])
tell(table)
