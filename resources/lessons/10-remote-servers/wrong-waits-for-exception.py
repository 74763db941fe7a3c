# A gateway that is down raises no exception. The list that comes back tells it.
system.util.sendMessage(
	project='Water', messageHandler='notice',
	payload={'text': 'Pressure test at noon'}, scope='C',
	remoteServers=['works-gw', 'tower-gw', 'well-gw'])
for server in ['tower-gw', 'well-gw']:
	try:
		system.util.sendMessage(
			project='Water', messageHandler='closeValve', scope='G', remoteServers=[server])
	except:
		system.util.sendMessage(
			project='Water', messageHandler='notReached', payload={'gateway': server}, scope='CG')
