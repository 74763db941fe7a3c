# as client:Packing 1
system.db.runUpdateQuery('SELECT 1')
