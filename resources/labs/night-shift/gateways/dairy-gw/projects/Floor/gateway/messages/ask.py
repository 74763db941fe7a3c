def handleMessage(payload):
	# The answer comes as a message of its own: a request can't wait for a person.
	system.util.sendMessage(project='Floor', messageHandler='question', payload=payload, hasRole='Supervisor')
