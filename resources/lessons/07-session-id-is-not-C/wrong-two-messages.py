# Right receivers, with two messages in place of one.
kiosk = system.util.getSessionInfo('kiosk2', 'Museum')[0]['clientId']
system.util.sendMessage(project='Museum', messageHandler='reset', payload={}, scope='C', clientSessionId=kiosk)
system.util.sendMessage(project='Museum', messageHandler='askVisitor', payload={'topic': 'dinosaurs'}, scope='C', clientSessionId=kiosk, hasRole='Visitor')
system.util.sendMessage(project='Museum', messageHandler='askVisitor', payload={'topic': 'dinosaurs'}, scope='G')
