# Sends, and does not look at what comes back.
system.util.sendMessage(
	project='Water', messageHandler='notice',
	payload={'text': 'Pressure test at noon'}, scope='C',
	remoteServers=['works-gw', 'tower-gw', 'well-gw'])
system.util.sendMessage(
	project='Water', messageHandler='closeValve', scope='G', remoteServers=['tower-gw', 'well-gw'])
