sessions = system.util.getSessionInfo('.*', 'Bags')

for session in sessions:
	if not session['isDesigner']:
		system.util.sendMessage(
			project='Bags', messageHandler='hello', payload={'name': session['username']},
			clientSessionId=session['clientId'], scope='C')

helpers = system.util.sendRequest(project='Bags', messageHandler='helpers')
called = []
for session in sessions:
	name = session['username']
	if name in helpers and name not in called and not session['isDesigner']:
		called.append(name)
		system.util.sendMessage(
			project='Bags', messageHandler='helpNeeded', payload={'place': 'gate 4'},
			clientSessionId=session['clientId'], scope='C')
