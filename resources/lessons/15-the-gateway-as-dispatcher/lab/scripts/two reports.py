# Run as: client "Crane 1"
me = system.security.getUsername()

told = system.util.sendRequest(
	project='Quay', messageHandler='report',
	payload={'from': me, 'text': 'Rain is coming', 'stop': False})
print 'Screens told:', told

told = system.util.sendRequest(
	project='Quay', messageHandler='report',
	payload={'from': me, 'text': 'Wind is too strong', 'stop': True})
print 'Screens told:', told
