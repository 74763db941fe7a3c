# as client:Packing 1
system.db.runUpdateQuery('CREATE TABLE prep_update (id INTEGER PRIMARY KEY, name TEXT NOT NULL, picture BLOB)')
insert = 'INSERT INTO prep_update (name, picture) VALUES (?, ?)'
print system.db.runPrepUpdate(insert, ['a', None]), system.db.runPrepUpdate(insert, ['b', 'text'], getKey=True)
print system.db.runPrepUpdate(insert, ['c', '\x00\xff'], '', None, 1), repr(system.db.runScalarQuery('SELECT picture FROM prep_update WHERE id = 3'))
print system.db.runPrepUpdate(insert, ['d', system.db.runScalarQuery('SELECT picture FROM prep_update WHERE id = 3')], 'MES', None, True, False)
print system.db.runScalarQuery('SELECT COUNT(*) FROM prep_update WHERE picture = X\'00FF\'')
print system.db.runPrepUpdate('UPDATE prep_update SET name = ? WHERE id IN (?, ?)', ['z', 1, 2])
system.db.runPrepUpdate(insert, [None, None])
