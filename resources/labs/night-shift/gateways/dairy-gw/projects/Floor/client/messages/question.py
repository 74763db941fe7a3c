def handleMessage(payload):
	agreed = system.gui.confirm(payload['text'], 'Please decide')
	system.util.sendMessage(project='Floor', messageHandler='decided', payload={'agreed': agreed},
		scope='C', clientSessionId=payload['replyTo'])
