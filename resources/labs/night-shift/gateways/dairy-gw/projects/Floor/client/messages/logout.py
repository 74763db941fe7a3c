def handleMessage(payload):
	print payload['reason']
	system.util.exit()
