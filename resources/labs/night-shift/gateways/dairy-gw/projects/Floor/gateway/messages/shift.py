def handleMessage(payload):
	return system.tag.read('Shift/Name').value
