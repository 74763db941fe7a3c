# as designer
table = system.dataset.toDataSet(['a', 'b'], [[1, 'x'], [2, 'y'], [3, 'z']])
pyTable = system.dataset.toPyDataSet(table)
print system.dataset.toDataSet(pyTable) == table, system.dataset.toDataSet(dataset=pyTable) == table
print system.dataset.toDataSet(table) == table
odd = [row for row in pyTable if row['a'] % 2]
print system.dataset.toCSV(system.dataset.toDataSet(['a', 'b'], odd))
print system.dataset.toDataSet(headers=['a', 'b'], data=pyTable) == table
