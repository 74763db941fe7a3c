try:
	boxes = system.util.sendRequest(
		project='Store', messageHandler='count', payload={'room': 'B'},
		timeoutSec=2)
except:
	system.util.sendMessage(
		project='Store', messageHandler='noAnswer', payload={'room': 'B'}, scope='C')
else:
	system.util.sendMessage(
		project='Store', messageHandler='showCount', payload={'boxes': boxes}, scope='C')
