# Without a scope the gateway is meant as well. It has no handler called notice.
results = system.util.sendMessage(project='Quay', messageHandler='notice', payload=payload)
if payload['stop']:
	system.util.sendMessage(
		project='Quay', messageHandler='stopCrane', payload={'text': payload['text']}, hasRole='Operator')
return len(results) - 1
