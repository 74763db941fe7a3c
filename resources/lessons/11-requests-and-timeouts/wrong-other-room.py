# Still asks for room A.
try:
	boxes = system.util.sendRequest(
		project='Store', messageHandler='count', payload={'room': 'A'}, timeoutSec=2)
	system.util.sendMessage(
		project='Store', messageHandler='showCount', payload={'boxes': boxes}, scope='C')
except:
	system.util.sendMessage(
		project='Store', messageHandler='noAnswer', payload={'room': 'B'}, scope='C')
