# as client:Packing 1
print system.db.runUpdateQuery('CREATE TABLE update_items (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE)')
print system.db.runUpdateQuery("INSERT INTO update_items (name) VALUES ('a'), ('b')")
print system.db.runUpdateQuery("INSERT INTO update_items (name) VALUES ('c')", '', None, True)
print system.db.runUpdateQuery("INSERT INTO update_items (name) VALUES ('d')", 'MES', None, 1, 0)
print system.db.runUpdateQuery("UPDATE update_items SET name = name || '!' WHERE id > 2"), system.db.runUpdateQuery('DELETE FROM update_items WHERE id = 99')
print system.db.runUpdateQuery("WITH old AS (SELECT 1 AS id) INSERT INTO update_items (name) SELECT 'w' FROM old", getKey=False, skipAudit=True)
print system.db.runUpdateQuery("DELETE FROM update_items WHERE id = 1", getKey=True)
print [row['name'] for row in system.db.runQuery('SELECT name FROM update_items ORDER BY id')]
system.db.runUpdateQuery("INSERT INTO update_items (name) VALUES ('b')")
