# Names go into a list, even if there is only one.
system.util.sendMessage(
	project='Water', messageHandler='notice',
	payload={'text': 'Pressure test at noon'}, scope='C', remoteServers='works-gw,tower-gw,well-gw')
