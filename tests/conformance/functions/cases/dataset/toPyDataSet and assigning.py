# as designer
table = system.dataset.toDataSet(['a'], [[1]])
rows = system.dataset.toPyDataSet(table)
try:
    rows[0]['a'] = 2
except TypeError, error:
    print error
try:
    rows[0] = [2]
except TypeError, error:
    print error
try:
    table[0] = [2]
except TypeError, error:
    print error
print rows[0]['a']
