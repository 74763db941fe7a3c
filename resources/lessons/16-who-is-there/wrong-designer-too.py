# The designer is in the list. It never receives, so this message is for nobody.
for session in system.util.getSessionInfo('.*', 'Bags'):
	system.util.sendMessage(
		project='Bags', messageHandler='hello', payload={'name': session['username']},
		clientSessionId=session['clientId'], scope='C')
