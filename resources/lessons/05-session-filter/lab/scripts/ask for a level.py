# Run as: client "Pump house"
system.util.sendMessage(
	project='Water', messageHandler='askLevel',
	payload={'tank': 'T1', 'client': system.util.getClientId()}, scope='G')
