boxes = system.util.sendRequest(
	project='Store', messageHandler='count', payload={'room': 'A'},
	timeoutSec=0.2)

print 'Room A: %d boxes' % boxes
