# An id that the kiosk had yesterday.
kiosk = system.util.getSessionInfo('kiosk2', 'Museum')[0]['clientId']
system.util.sendMessage(project='Museum', messageHandler='reset', payload={}, scope='C', clientSessionId='65F7A472')
system.util.sendMessage(project='Museum', messageHandler='askVisitor', payload={'topic': 'dinosaurs'}, scope='CG', clientSessionId=kiosk, hasRole='Visitor')
