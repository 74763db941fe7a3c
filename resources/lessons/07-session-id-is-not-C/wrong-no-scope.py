# A session id does not leave the gateway out.
kiosk = system.util.getSessionInfo('kiosk2', 'Museum')[0]['clientId']
system.util.sendMessage(project='Museum', messageHandler='reset', payload={}, clientSessionId=kiosk)
system.util.sendMessage(project='Museum', messageHandler='askVisitor', payload={'topic': 'dinosaurs'}, scope='CG', clientSessionId=kiosk, hasRole='Visitor')
