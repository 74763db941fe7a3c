# Sends nothing, and tells nobody.
levels = {'T1': 4200, 'T2': 1800}
tank = payload['tank']

if payload['client']:
	system.util.sendMessage(project='Water', messageHandler='level', payload={'tank': tank, 'litres': levels[tank]}, scope='C', clientSessionId=payload['client'])
