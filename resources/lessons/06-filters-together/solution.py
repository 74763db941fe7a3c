system.util.sendMessage(
	project='Brewery', messageHandler='notice',
	payload={'text': 'Look at tank 7'},
	user='kim', hasRole='Brewer', hostName='CELL-01')

cleaning = {'what': 'pipes'}
system.util.sendMessage(project='Brewery', messageHandler='cleaning', payload=cleaning, hasRole='Brewer')
system.util.sendMessage(project='Brewery', messageHandler='cleaning', payload=cleaning, hostName='CELL-01')
