def handleMessage(payload):
	# The gateway passes it on to every client of the role.
	results = system.util.sendMessage(project='Floor', messageHandler='toast', payload=payload,
		hasRole=payload['role'])
	system.util.getLogger('fanOut').info('toast for ' + shared.texts.plural(len(results), 'client'))
