# as client:Packing 1
import java.lang.Exception
from java.sql import SQLException
system.db.runUpdateQuery('CREATE TABLE query_fails (id INTEGER, item TEXT)')
def tell(query):
	try:
		system.db.runQuery(query)
	except Exception, e:
		print 'Python has caught it'
	except java.lang.Exception, e:
		print e.getMessage()
		print '  because', e.getCause().getMessage(), isinstance(e.getCause(), SQLException)
tell('SELECT itm FROM query_fails')
tell('SELECT * FRM query_fails')
tell('SELECT * FROM query_fails WHERE (')
tell('SELECT TOP 1 * FROM query_fails')
tell('SELECT 1; SELECT 2')
tell('SELECT SOUNDEXX(item) FROM query_fails')
tell('DELETE FROM query_fails')
tell("ATTACH 'other.sqlite' AS other")
tell('PRAGMA journal_mode = DELETE')
tell('BEGIN')
tell('')
tell('SELECT ?')
system.db.runQuery('SELECT * FROM query_fails x JOIN query_fails y ON x.id = y.name')
