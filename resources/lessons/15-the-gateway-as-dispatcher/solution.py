results = system.util.sendMessage(
	project='Quay', messageHandler='notice', payload=payload, scope='C')

if payload['stop']:
	system.util.sendMessage(
		project='Quay', messageHandler='stopCrane',
		payload={'text': payload['text']}, hasRole='Operator')

return len(results)
