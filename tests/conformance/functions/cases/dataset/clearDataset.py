# as designer
table = system.dataset.toDataSet(['a', 'b'], [[1, 'x']])
cleared = system.dataset.clearDataset(table)
print cleared, cleared.getColumnNames(), [kind.getSimpleName() for kind in cleared.getColumnTypes()]
print table, system.dataset.clearDataset(None), system.dataset.clearDataset(dataset=cleared)
try:
    system.dataset.clearDataset('table')
except TypeError, error:
    print error
