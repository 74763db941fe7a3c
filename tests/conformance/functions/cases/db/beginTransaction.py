# as client:Packing 1
import java.lang.Exception
system.db.runUpdateQuery('CREATE TABLE begin_items (id INTEGER)')
tx = system.db.beginTransaction()
print type(tx).__name__, len(tx)
system.db.runPrepUpdate('INSERT INTO begin_items VALUES (?)', [1], '', tx)
print system.db.runScalarQuery('SELECT COUNT(*) FROM begin_items', '', tx), system.db.runScalarQuery('SELECT COUNT(*) FROM begin_items')
system.db.commitTransaction(tx)
print system.db.runScalarQuery('SELECT COUNT(*) FROM begin_items')
system.db.closeTransaction(tx)
for level in (system.db.READ_UNCOMMITTED, system.db.READ_COMMITTED, system.db.REPEATABLE_READ, system.db.SERIALIZABLE):
	tx = system.db.beginTransaction('', level, 5000)
	before = system.db.runScalarQuery('SELECT COUNT(*) FROM begin_items', tx=tx)
	system.db.runUpdateQuery('INSERT INTO begin_items VALUES (2)')
	print level, system.db.runScalarQuery('SELECT COUNT(*) FROM begin_items', tx=tx) - before
	system.db.closeTransaction(tx)
for arguments in (('', 3), ('', None, 0), ('', None, 'long'), (5,)):
	try:
		system.db.beginTransaction(*arguments)
	except (TypeError, ValueError), e:
		print type(e).__name__, e
try:
	system.db.runQuery('SELECT 1', tx=tx)
except java.lang.Exception, e:
	print e.getMessage().replace(tx, 'TX')
