# Thinks that the local gateway always takes part.
system.util.sendMessage(
	project='Water', messageHandler='notice',
	payload={'text': 'Pressure test at noon'}, scope='C',
	remoteServers=['tower-gw', 'well-gw'])
for server in ['tower-gw', 'well-gw']:
	for result in system.util.sendMessage(
		project='Water', messageHandler='closeValve', scope='G', remoteServers=[server]):
		if 'NOT_SENT' in result:
			system.util.sendMessage(
				project='Water', messageHandler='notReached', payload={'gateway': server}, scope='C')
