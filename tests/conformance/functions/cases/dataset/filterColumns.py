# as designer
table = system.dataset.toDataSet(['a', 'b', 'c'], [[1, 'x', True], [2, 'y', False]])
def show(table):
    print table.getColumnNames(), [kind.getSimpleName() for kind in table.getColumnTypes()],
    print [list(row) for row in system.dataset.toPyDataSet(table)]

show(system.dataset.filterColumns(table, ['a', 'c']))
show(system.dataset.filterColumns(table, [2, u'A']))
show(system.dataset.filterColumns(dataset=table, columns=(1,)))
show(system.dataset.filterColumns(table, []))

def tell(*arguments):
    try:
        print system.dataset.filterColumns(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell(table, ['d'])
tell(table, [3])
tell(table, [None])
tell(table, 'a')
tell(table)
