# Knows the computers of the cranes, and not who works with a crane.
results = system.util.sendMessage(project='Quay', messageHandler='notice', payload=payload, scope='C')
if payload['stop']:
	for host in ('CRANE-1', 'CRANE-2'):
		system.util.sendMessage(
			project='Quay', messageHandler='stopCrane', payload={'text': payload['text']}, hostName=host)
return len(results)
