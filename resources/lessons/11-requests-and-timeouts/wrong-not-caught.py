# Waits for two seconds, but a time-out ends this script with an error.
boxes = system.util.sendRequest(
	project='Store', messageHandler='count', payload={'room': 'B'}, timeoutSec=2)
system.util.sendMessage(
	project='Store', messageHandler='showCount', payload={'boxes': boxes}, scope='C')
