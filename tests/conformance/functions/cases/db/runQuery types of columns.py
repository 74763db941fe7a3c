# as client:Packing 1
system.db.runUpdateQuery('''CREATE TABLE query_types (n INT, big BIGINT, x DOUBLE, price DECIMAL(10, 2), ok BOOLEAN,
	t_stamp DATETIME, day DATE, name NVARCHAR(20), picture BLOB)''')
system.db.runUpdateQuery('''INSERT INTO query_types VALUES (1, 2, 3, 4, 1, '2024-03-09 14:05:07', '2024-03-10', 'Müller', X'00FF41')''')
system.db.runUpdateQuery('INSERT INTO query_types (n) VALUES (3000000000)')
table = system.db.runQuery('SELECT * FROM query_types ORDER BY n')
for name in table.getColumnNames():
	print name, ', '.join(['%r' % row[name] for row in table]), table.getUnderlyingDataset().getColumnType(table.getColumnIndex(name)).getSimpleName()
print system.db.dateFormat(table[0]['t_stamp'], 'yyyy-MM-dd HH:mm:ss'), system.db.dateFormat(table[0]['day'], 'yyyy-MM-dd HH:mm')
print [value for value in table[0]['picture']], ''.join([chr(value % 256) for value in table[0]['picture']]) == '\x00\xffA'
print system.db.runQuery('SELECT n FROM query_types WHERE 1 = 0').getRowCount(), list(system.db.runQuery('SELECT n, name FROM query_types WHERE 1 = 0').getColumnNames())
for row in system.db.runQuery('SELECT MAX(t_stamp) AS latest, COUNT(*), SUM(x), AVG(n) FROM query_types'):
	print ', '.join(['%r' % value for value in row])
