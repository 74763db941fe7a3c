# clientSessionId does not change the scope: the gateway is meant as well.
for session in system.util.getSessionInfo('.*', 'Bags'):
	if not session['isDesigner']:
		system.util.sendMessage(
			project='Bags', messageHandler='hello', payload={'name': session['username']},
			clientSessionId=session['clientId'])
