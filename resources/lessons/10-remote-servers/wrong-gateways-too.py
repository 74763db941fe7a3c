# Without a scope, each gateway gets the notice itself, too.
system.util.sendMessage(
	project='Water', messageHandler='notice',
	payload={'text': 'Pressure test at noon'},
	remoteServers=['works-gw', 'tower-gw', 'well-gw'])
