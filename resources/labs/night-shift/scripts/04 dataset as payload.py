# Run as: designer
# A query's result travels as it is: columns, types and rows.
data = system.db.runQuery("SELECT product, cups FROM production WHERE shift = 'Night' ORDER BY cups DESC")
system.util.sendMessage(project='Floor', messageHandler='rows', payload={'data': data.getUnderlyingDataset()},
	hasRole='Supervisor')
