# Asks for the id of whoever runs this, and that is the gateway.
levels = {'T1': 4200, 'T2': 1800}
tank = payload['tank']

system.util.sendMessage(project='Water', messageHandler='level', payload={'tank': tank, 'litres': levels[tank]}, scope='C', clientSessionId=system.util.getClientId())
