# Which session runs at the dinosaur kiosk?
sessions = system.util.getSessionInfo('kiosk2', 'Museum')
kiosk = sessions[0]['clientId']

results = system.util.sendMessage(
	project='Museum', messageHandler='reset', payload={},
	clientSessionId=kiosk)

for result in results:
	print result
