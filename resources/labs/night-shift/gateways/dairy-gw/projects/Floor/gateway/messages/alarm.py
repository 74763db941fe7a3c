def handleMessage(payload):
	system.util.audit('acknowledge', payload['alarm'], payload['note'], actor=payload['by'])
	system.util.sendMessage(project='Floor', messageHandler='acknowledged', payload=payload, scope='C')
