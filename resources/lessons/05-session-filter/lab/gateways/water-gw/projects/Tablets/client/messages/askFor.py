# An old script: it does not fill in the session id.
system.util.sendMessage(
	project='Water', messageHandler='askLevel',
	payload={'tank': payload['tank'], 'client': ''}, scope='G')
