# With hasRole in the call the gateway is not meant any more.
kiosk = system.util.getSessionInfo('kiosk2', 'Museum')[0]['clientId']
system.util.sendMessage(project='Museum', messageHandler='reset', payload={}, scope='C', clientSessionId=kiosk)
system.util.sendMessage(project='Museum', messageHandler='askVisitor', payload={'topic': 'dinosaurs'}, clientSessionId=kiosk, hasRole='Visitor')
