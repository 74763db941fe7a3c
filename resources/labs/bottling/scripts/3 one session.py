# bob may have several clients open. clientSessionId picks exactly one of them.
#
# Watch the gateway: clientSessionId does not change the default scope "CG", so the gateway is selected as well,
# and its log says that it has no handler "refresh". Add scope='C' to spare it.
sessions = system.util.getSessionInfo('bob', 'ACME')
if len(sessions) == 0:
	print 'bob has no client open with ACME'

for session in sessions:
	print session['username'], session['project'], session['clientId']
	results = system.util.sendMessage(project='ACME', messageHandler='refresh',
		payload={'what': 'the line overview'}, clientSessionId=session['clientId'])  # scopelab: ignore session-without-scope
	for result in results:
		print result
	break
