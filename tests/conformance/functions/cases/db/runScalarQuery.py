# as client:Packing 1
system.db.runUpdateQuery("CREATE TABLE scalar_items (id INTEGER, name TEXT)")
print system.db.runScalarQuery('SELECT name FROM scalar_items')
system.db.runUpdateQuery("INSERT INTO scalar_items VALUES (1, 'Cap'), (2, 'Bottle')")
print repr(system.db.runScalarQuery('SELECT name, id FROM scalar_items ORDER BY id')), system.db.runScalarQuery('SELECT COUNT(*) FROM scalar_items', 'MES', None)
print system.db.runScalarQuery('SELECT NULL'), repr(system.db.runScalarQuery("INSERT INTO scalar_items VALUES (3, 'Box') RETURNING id"))
system.db.runScalarQuery("UPDATE scalar_items SET name = 'x'")
