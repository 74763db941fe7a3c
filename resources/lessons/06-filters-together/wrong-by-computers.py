# The brewers are on these computers, today.
system.util.sendMessage(project='Brewery', messageHandler='notice', payload={'text': 'Look at tank 7'}, user='kim', hasRole='Brewer', hostName='CELL-01')
for host in ('BREW-01', 'CELL-01'):
	system.util.sendMessage(project='Brewery', messageHandler='cleaning', payload={'what': 'pipes'}, hostName=host)
