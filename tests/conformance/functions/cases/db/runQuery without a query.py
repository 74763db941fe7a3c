# as client:Packing 1
system.db.runQuery()
