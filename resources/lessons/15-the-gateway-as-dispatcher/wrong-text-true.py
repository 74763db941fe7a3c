# True is no text. A text is never equal to it.
results = system.util.sendMessage(project='Quay', messageHandler='notice', payload=payload, scope='C')
if payload['stop'] == 'True':
	system.util.sendMessage(
		project='Quay', messageHandler='stopCrane', payload={'text': payload['text']}, hasRole='Operator')
return len(results)
