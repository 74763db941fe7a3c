# as client:Packing 1
system.db.runUpdateQuery('CREATE TABLE query_orders (id INTEGER PRIMARY KEY, item VARCHAR(20), price DOUBLE, done BOOLEAN)')
system.db.runUpdateQuery("INSERT INTO query_orders VALUES (1, 'Bottle', 0.5, 0), (2, 'Cap', 0.125, 1)")
table = system.db.runQuery('SELECT id, item AS Item, price, done FROM query_orders ORDER BY id')
print repr(table), list(table.getColumnNames())
for row in table:
	print row['id'], repr(row['item']), row[2], repr(row['done'])
print len(table), table[1]['Item'], table.getValueAt(0, 'price')
print table.getUnderlyingDataset().getRowCount()
