# as gateway:plant-gw
system.db.runUpdateQuery('CREATE TABLE forward_items (id INTEGER)')
print system.db.runSFUpdateQuery('INSERT INTO forward_items VALUES (1)', ['MES', 'History'])
print system.db.runScalarQuery('SELECT COUNT(*) FROM forward_items')
print system.db.runSFUpdateQuery('INSERT INTO forward_nowhere VALUES ()', ['MES'])
system.db.runSFUpdateQuery('INSERT INTO forward_items VALUES (1)', 'MES')
