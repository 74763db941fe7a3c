degrees = system.util.sendRequest(
	project='Store', messageHandler='temperature', payload={'room': 'A'})

print 'Room A: %.1f degrees' % degrees
