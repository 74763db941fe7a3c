def handleMessage(payload):
	rows = system.db.runPrepQuery("SELECT line, product, cups FROM production WHERE shift = ? ORDER BY id",
		[payload['shift']])
	text = system.dataset.toCSV(rows.getUnderlyingDataset())
	name = 'report %s.csv' % payload['shift']
	system.file.writeFile(name, text)
	return name
