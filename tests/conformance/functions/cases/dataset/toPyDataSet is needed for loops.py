# as designer
table = system.dataset.toDataSet(['a'], [[1]])
try:
    for row in table:
        print row
except TypeError, error:
    print error
try:
    print len(table)
except TypeError, error:
    print error
try:
    print table[0]
except TypeError, error:
    print error
