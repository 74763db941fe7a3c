def handleMessage(payload):
	return payload['lines'][0]['speed']
