def handleMessage(payload):
	# All or nothing: stock and movement change together.
	tx = system.db.beginTransaction()
	try:
		for product, pallets in sorted(payload['pallets'].items()):
			system.db.runPrepUpdate("UPDATE stock SET pallets = pallets + ? WHERE product = ?", [pallets, product], tx=tx)
			system.db.runPrepUpdate("INSERT INTO movements (product, pallets) VALUES (?, ?)", [product, pallets], tx=tx)
		system.db.commitTransaction(tx)
		done = True
	except:
		system.db.rollbackTransaction(tx)
		done = False
	system.db.closeTransaction(tx)
	stock = system.db.runQuery("SELECT product, pallets FROM stock ORDER BY product")
	return {'done': done, 'stock': dict([(row['product'], row['pallets']) for row in stock])}
