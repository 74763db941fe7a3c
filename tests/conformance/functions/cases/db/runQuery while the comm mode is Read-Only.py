# as client:Packing 1
import java.lang.Exception
system.db.runUpdateQuery('CREATE TABLE query_modes (id INTEGER)')
def tell(function, *arguments):
	try:
		print function(*arguments)
	except java.lang.Exception, e:
		print e.getMessage()
try:
	system.util.setConnectionMode(2)
	tell(system.db.runScalarQuery, 'SELECT COUNT(*) FROM query_modes')
	tell(system.db.runUpdateQuery, 'DELETE FROM query_modes')
	tell(system.db.runPrepUpdate, 'INSERT INTO query_modes VALUES (?)', [1])
	tell(system.db.runQuery, 'INSERT INTO query_modes VALUES (1) RETURNING id')
	system.util.setConnectionMode(1)
	tell(system.db.runScalarQuery, 'SELECT COUNT(*) FROM query_modes')
	tell(system.db.beginTransaction)
finally:
	system.util.setConnectionMode(3)
tell(system.db.runUpdateQuery, 'DELETE FROM query_modes')
