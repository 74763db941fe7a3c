# Leaves out the one who reported. Then nobody there sees that the notice went out.
told = 0
for session in system.util.getSessionInfo('.*', 'Quay'):
	if session['username'] != payload['from'] and not session['isDesigner']:
		system.util.sendMessage(
			project='Quay', messageHandler='notice', payload=payload,
			clientSessionId=session['clientId'], scope='C')
		told = told + 1
return told
