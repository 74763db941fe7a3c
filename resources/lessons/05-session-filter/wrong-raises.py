# An error is not the line that was asked for.
levels = {'T1': 4200, 'T2': 1800}
tank = payload['tank']

if not payload['client']:
	raise ValueError('No session id')
system.util.sendMessage(project='Water', messageHandler='level', payload={'tank': tank, 'litres': levels[tank]}, scope='C', clientSessionId=payload['client'])
