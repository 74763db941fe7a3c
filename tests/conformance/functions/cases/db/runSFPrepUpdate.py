# as gateway:plant-gw
system.db.runUpdateQuery('CREATE TABLE forward_prepared (id INTEGER)')
print system.db.runSFPrepUpdate('INSERT INTO forward_prepared VALUES (?)', [7], ['MES'])
print system.db.runSFPrepUpdate('INSERT INTO forward_prepared VALUES (?)', [7, 8], datasources=[])
print system.db.runScalarQuery('SELECT SUM(id) FROM forward_prepared')
system.db.runSFPrepUpdate('INSERT INTO forward_prepared VALUES (?)', ['MES'])
