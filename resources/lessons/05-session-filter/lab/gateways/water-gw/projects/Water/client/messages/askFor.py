# Somebody at this client wants to know how full the tank is.
system.util.sendMessage(
	project='Water', messageHandler='askLevel',
	payload={'tank': payload['tank'], 'client': system.util.getClientId()}, scope='G')
