# Run as: designer
# getSessionInfo finds the clients; clientSessionId reaches exactly those. scope='C' spares the gateway.
sessions = system.util.getSessionInfo('nora|omar', 'Floor')
for session in sessions:
	results = system.util.sendMessage(project='Floor', messageHandler='hello', scope='C',
		clientSessionId=session['clientId'])
	print session['username'], len(results)
