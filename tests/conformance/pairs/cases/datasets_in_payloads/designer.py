# A dataset goes out in a payload, another one comes back.
headers = ['line', 'good', 'share', 'comment']
rows = [[1, 4391, 0.75, 'ok'], [2, 5904, 0.5, u'gr\xfcn'], [3, 0, None, None]]
table = system.dataset.toDataSet(headers, rows)
print table.getRowCount(), table.getColumnCount(), [str(name) for name in table.getColumnNames()]
for row in range(table.getRowCount()):
	print [table.getValueAt(row, column) for column in range(table.getColumnCount())]
print table.getValueAt(1, 'good') / 7, table.getColumnName(0), table.getColumnIndex('share')

answer = system.util.sendRequest('ACME', 'totals', {'table': table, 'least': 1})
print answer['total'], answer['names'], answer['kinds']
result = answer['best']
print result.getRowCount(), result.getValueAt(0, 0), result.getValueAt(0, 'good')
py = system.dataset.toPyDataSet(result)
for row in py:
	print row['line'], row[1], len(row), row['good'] % 1000
print len(py), py[0]['line'], py[0][0] == py[0]['line']
try:
	table.getValueAt(0, 'nothing')
except:
	print 'no such column'
system.util.sendMessage('ACME', 'show', {'tables': [table, result], 'py': py}, scope='C', hasRole='Supervisor')
