# Does not look at the key stop.
results = system.util.sendMessage(project='Quay', messageHandler='notice', payload=payload, scope='C')
system.util.sendMessage(
	project='Quay', messageHandler='stopCrane', payload={'text': payload['text']}, hasRole='Operator')
return len(results)
