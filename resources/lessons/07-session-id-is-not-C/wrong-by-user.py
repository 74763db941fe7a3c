# Leaves the gateway out, but means every window of that user.
kiosk = system.util.getSessionInfo('kiosk2', 'Museum')[0]['clientId']
system.util.sendMessage(project='Museum', messageHandler='reset', payload={}, user='kiosk2')
system.util.sendMessage(project='Museum', messageHandler='askVisitor', payload={'topic': 'dinosaurs'}, scope='CG', clientSessionId=kiosk, hasRole='Visitor')
