# timeoutSec counts seconds. This waits for more than a quarter of an hour.
try:
	boxes = system.util.sendRequest(
		project='Store', messageHandler='count', payload={'room': 'B'}, timeoutSec=1000)
	system.util.sendMessage(
		project='Store', messageHandler='showCount', payload={'boxes': boxes}, scope='C')
except:
	system.util.sendMessage(
		project='Store', messageHandler='noAnswer', payload={'room': 'B'}, scope='C')
