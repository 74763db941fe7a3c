# No answer is not the same as no boxes.
try:
	boxes = system.util.sendRequest(
		project='Store', messageHandler='count', payload={'room': 'B'}, timeoutSec=2)
except:
	boxes = 0
system.util.sendMessage(
	project='Store', messageHandler='showCount', payload={'boxes': boxes}, scope='C')
