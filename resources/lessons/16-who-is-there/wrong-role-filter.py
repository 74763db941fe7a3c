# The role reaches all helpers, and ben at both of his windows.
for session in system.util.getSessionInfo('.*', 'Bags'):
	if not session['isDesigner']:
		system.util.sendMessage(
			project='Bags', messageHandler='hello', payload={'name': session['username']},
			clientSessionId=session['clientId'], scope='C')
system.util.sendMessage(
	project='Bags', messageHandler='helpNeeded', payload={'place': 'gate 4'}, hasRole='First aid')
