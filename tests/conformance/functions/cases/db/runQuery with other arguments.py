# as gateway:plant-gw
print system.db.runQuery('SELECT 1', 'MES')[0][0], system.db.runQuery(query='SELECT 2', database='MES', tx='')[0][0]
print system.db.runQuery('SELECT 3', None, None)[0][0]
system.db.runQuery('SELECT 1', '', 'no transaction')
