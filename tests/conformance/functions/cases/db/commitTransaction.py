# as client:Packing 1
system.db.runUpdateQuery('CREATE TABLE commit_items (id INTEGER UNIQUE)')
tx = system.db.beginTransaction('MES')
try:
	print system.db.commitTransaction(tx)
	system.db.runUpdateQuery('INSERT INTO commit_items VALUES (1)', tx=tx)
	system.db.commitTransaction(tx)
	system.db.runUpdateQuery('INSERT INTO commit_items VALUES (2)', tx=tx)
	try:
		system.db.runUpdateQuery('INSERT INTO commit_items VALUES (2)', tx=tx)
	except:
		print 'refused'
	system.db.commitTransaction(tx)
finally:
	system.db.closeTransaction(tx)
print system.db.runScalarQuery('SELECT COUNT(*) FROM commit_items')
system.db.commitTransaction('no transaction')
