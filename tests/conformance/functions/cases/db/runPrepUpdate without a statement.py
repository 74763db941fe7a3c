# as client:Packing 1
system.db.runPrepUpdate(args=[1])
