# as designer
table = system.dataset.toDataSet(['n', 'square'], [[number, number * 0.5] for number in xrange(100000)])
rows = system.dataset.toPyDataSet(table)
total = 0
for row in rows:
    total += row['square']
print len(rows), total, rows[99999][0]
