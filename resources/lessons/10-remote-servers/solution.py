results = system.util.sendMessage(
	project='Water', messageHandler='notice',
	payload={'text': 'Pressure test at noon'}, scope='C',
	remoteServers=['works-gw', 'tower-gw', 'well-gw'])

for server in ['tower-gw', 'well-gw']:
	results = system.util.sendMessage(
		project='Water', messageHandler='closeValve', scope='G', remoteServers=[server])
	for result in results:
		if 'sendStatus=NOT_SENT' in result:
			system.util.sendMessage(
				project='Water', messageHandler='notReached', payload={'gateway': server}, scope='C')
