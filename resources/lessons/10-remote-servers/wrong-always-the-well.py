# Knows one gateway only.
system.util.sendMessage(
	project='Water', messageHandler='notice',
	payload={'text': 'Pressure test at noon'}, scope='C',
	remoteServers=['works-gw', 'tower-gw', 'well-gw'])
results = system.util.sendMessage(
	project='Water', messageHandler='closeValve', scope='G', remoteServers=['tower-gw', 'well-gw'])
for result in results:
	if 'NOT_SENT' in result:
		system.util.sendMessage(
			project='Water', messageHandler='notReached', payload={'gateway': 'well-gw'}, scope='C')
