results = system.util.sendMessage(
	project='Brewery', messageHandler='notice',
	payload={'text': 'The malt is there'},
	user='kim', hostName='BREW-01')

print '%d selected' % len(results)
