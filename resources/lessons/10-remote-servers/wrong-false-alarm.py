# Calls the control room even if nothing is missing.
system.util.sendMessage(
	project='Water', messageHandler='notice',
	payload={'text': 'Pressure test at noon'}, scope='C',
	remoteServers=['works-gw', 'tower-gw', 'well-gw'])
missing = ''
for server in ['tower-gw', 'well-gw']:
	for result in system.util.sendMessage(
		project='Water', messageHandler='closeValve', scope='G', remoteServers=[server]):
		if 'NOT_SENT' in result:
			missing = server
system.util.sendMessage(project='Water', messageHandler='notReached', payload={'gateway': missing}, scope='C')
