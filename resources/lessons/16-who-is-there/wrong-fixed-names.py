# Knows the helpers by heart, and does not ask who they are.
sessions = system.util.getSessionInfo('.*', 'Bags')
for session in sessions:
	if not session['isDesigner']:
		system.util.sendMessage(
			project='Bags', messageHandler='hello', payload={'name': session['username']},
			clientSessionId=session['clientId'], scope='C')
called = []
for session in sessions:
	name = session['username']
	if name in ['ben', 'cleo'] and name not in called and not session['isDesigner']:
		called.append(name)
		system.util.sendMessage(
			project='Bags', messageHandler='helpNeeded', payload={'place': 'gate 4'},
			clientSessionId=session['clientId'], scope='C')
