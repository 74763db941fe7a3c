# The text NOT_SENT has the letters SENT in it, so this looks good in every case.
system.util.sendMessage(
	project='Water', messageHandler='notice',
	payload={'text': 'Pressure test at noon'}, scope='C',
	remoteServers=['works-gw', 'tower-gw', 'well-gw'])
for server in ['tower-gw', 'well-gw']:
	for result in system.util.sendMessage(
		project='Water', messageHandler='closeValve', scope='G', remoteServers=[server]):
		if 'SENT' in result:
			continue
		system.util.sendMessage(
			project='Water', messageHandler='notReached', payload={'gateway': server}, scope='C')
