# as client:Packing 1
system.db.runUpdateQuery('CREATE TABLE prep_items (id INTEGER PRIMARY KEY, name TEXT, t_stamp DATETIME, size DOUBLE)')
from java.text import SimpleDateFormat
now = SimpleDateFormat('yyyy-MM-dd HH:mm:ss.SSS').parse('2024-03-09 14:05:07.123')
insert = 'INSERT INTO prep_items (name, t_stamp, size) VALUES (?, ?, ?)'
system.db.runPrepUpdate(insert, ["O'Neill", now, 1.5])
system.db.runPrepUpdate(insert, [u'M\xfcller', None, 2])
system.db.runPrepUpdate(insert, ('M\xc3\xbcller', now, 10L))
for row in system.db.runPrepQuery('SELECT * FROM prep_items WHERE name IN (?, ?) ORDER BY id', ["O'Neill", u'M\xfcller']):
	print row['id'], repr(row['name']), row['t_stamp'] == now, repr(row['size'])
print len(system.db.runPrepQuery("SELECT * FROM prep_items WHERE name = ? AND 'a?' <> 'b'", ['"; DROP TABLE prep_items; --']))
print len(system.db.runPrepQuery('SELECT * FROM prep_items WHERE t_stamp = ?', [now], 'MES', None)), len(system.db.runPrepQuery('SELECT 1', []))
print [repr(value) for value in system.db.runPrepQuery('SELECT ?, ?, ?, ?, ?', [None, True, 7, u'x', 2.5])[0]]
