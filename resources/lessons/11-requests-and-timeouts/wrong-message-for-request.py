# sendMessage gives back a list of those who were selected. It waits for no answer.
boxes = system.util.sendMessage(
	project='Store', messageHandler='count', payload={'room': 'B'}, scope='G')
system.util.sendMessage(
	project='Store', messageHandler='showCount', payload={'boxes': len(boxes)}, scope='C')
