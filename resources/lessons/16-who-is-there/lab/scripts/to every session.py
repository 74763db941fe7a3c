sessions = system.util.getSessionInfo('.*', 'Bags')

for session in sessions:
	print session['username'], session['isDesigner'], session['clientId']
	system.util.sendMessage(
		project='Bags', messageHandler='hello', payload={'name': session['username']},
		clientSessionId=session['clientId'], scope='C')
