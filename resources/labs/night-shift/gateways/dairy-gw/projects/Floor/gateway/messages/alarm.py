def handleMessage(payload):
	system.util.audit('acknowledge', payload['alarm'], payload['note'], actor=payload['by'])  # scopelab: ignore not-on-7.9
	system.util.sendMessage(project='Floor', messageHandler='acknowledged', payload=payload, scope='C')
