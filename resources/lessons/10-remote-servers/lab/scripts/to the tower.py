results = system.util.sendMessage(
	project='Water', messageHandler='notice',
	payload={'text': 'Pressure test at noon'},
	remoteServers=['tower-gw'])

for result in results:
	print result
