# as client:Packing 1
system.db.runQuery('SELECT 1', '', '', 1)
