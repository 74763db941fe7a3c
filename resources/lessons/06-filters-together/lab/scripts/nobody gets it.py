results = system.util.sendMessage(
	project='Brewery', messageHandler='notice',
	payload={'text': 'Look at tank 7'},
	user='Kim', hasRole='Brewer ', hostName='192.0.2.12')

print '%d selected' % len(results)
