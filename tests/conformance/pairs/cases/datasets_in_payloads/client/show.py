for table in payload['tables']:
	print table.getRowCount(), 'x', table.getColumnCount(),
	print [table.getValueAt(0, column) for column in range(table.getColumnCount())]
for row in payload['py']:
	print '%d: %d' % (row['line'], row['good'])
print [cell for row in payload['py'] for cell in row]
