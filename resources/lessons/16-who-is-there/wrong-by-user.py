# ben has two windows. Each message to ben reaches both, so both greet him twice.
for session in system.util.getSessionInfo('.*', 'Bags'):
	if not session['isDesigner']:
		system.util.sendMessage(
			project='Bags', messageHandler='hello', payload={'name': session['username']},
			user=session['username'])
