# Another room, but still 0.2 seconds: the handler needs more.
boxes = system.util.sendRequest(
	project='Store', messageHandler='count', payload={'room': 'B'},
	timeoutSec=0.2)
system.util.sendMessage(
	project='Store', messageHandler='showCount', payload={'boxes': boxes}, scope='C')
