# as designer
table = system.dataset.toDataSet(['a', u'B\u00e4r'], [])
print system.dataset.getColumnHeaders(table), system.dataset.getColumnHeaders(dataset=system.dataset.toPyDataSet(table))
try:
    system.dataset.getColumnHeaders(['a'])
except TypeError, error:
    print error
