# as gateway:plant-gw
print system.db.runScalarPrepQuery('SELECT ? + ?', [2, 3]), system.db.runScalarPrepQuery('SELECT 1 WHERE 1 = ?', [2])
print repr(system.db.runScalarPrepQuery(query='SELECT ?', args=['text'], database='MES', tx=None))
print repr(system.db.runScalarPrepQuery('SELECT ?', [2 ** 40])), repr(system.db.runScalarPrepQuery('SELECT ?', [-1]))
system.db.runScalarPrepQuery('SELECT ?', [2 ** 70])
