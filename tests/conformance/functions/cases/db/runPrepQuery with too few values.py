# as client:Packing 1
system.db.runPrepQuery('SELECT ?, ?', [1])
