# as gateway:plant-gw
first = system.dataset.toDataSet(['a', 'b'], [[1, 'x']])
second = system.dataset.toDataSet(['c', 'd'], [[2, 'y'], [3, None]])
both = system.dataset.appendDataset(first, second)
print both.getColumnNames(), [list(row) for row in system.dataset.toPyDataSet(both)]
print first.getRowCount(), second.getRowCount()
empty = system.dataset.toDataSet(['a', 'b'], [])
print [kind.getSimpleName() for kind in system.dataset.appendDataset(empty, first).getColumnTypes()]
print system.dataset.appendDataset(dataset1=first, dataset2=system.dataset.clearDataset(second)) == first

def tell(*arguments):
    try:
        print system.dataset.appendDataset(*arguments)
    except Exception, error:
        print type(error).__name__, error

tell(first, system.dataset.toDataSet(['a'], [[1]]))
tell(first, system.dataset.toDataSet(['a', 'b'], [['x', 'y']]))
tell(first, [[1, 'x']])
tell([[1, 'x']], first)
tell(first)
