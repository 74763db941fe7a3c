# The question appears whoever is at the kiosk.
kiosk = system.util.getSessionInfo('kiosk2', 'Museum')[0]['clientId']
system.util.sendMessage(project='Museum', messageHandler='reset', payload={}, scope='C', clientSessionId=kiosk)
system.util.sendMessage(project='Museum', messageHandler='askVisitor', payload={'topic': 'dinosaurs'}, clientSessionId=kiosk)
