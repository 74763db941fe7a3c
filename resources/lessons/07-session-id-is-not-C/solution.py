sessions = system.util.getSessionInfo('kiosk2', 'Museum')
kiosk = sessions[0]['clientId']

system.util.sendMessage(
	project='Museum', messageHandler='reset', payload={},
	scope='C', clientSessionId=kiosk)

system.util.sendMessage(
	project='Museum', messageHandler='askVisitor', payload={'topic': 'dinosaurs'},
	scope='CG', clientSessionId=kiosk, hasRole='Visitor')
