# Run as: client "Crane 1"
system.util.sendMessage(
	project='Quay', messageHandler='notice',
	payload={'from': system.security.getUsername(), 'text': 'Rain is coming'},
	scope='C')
