# The id is never None here. It is an empty text.
levels = {'T1': 4200, 'T2': 1800}
tank = payload['tank']

if payload['client'] is not None:
	system.util.sendMessage(project='Water', messageHandler='level', payload={'tank': tank, 'litres': levels[tank]}, scope='C', clientSessionId=payload['client'])
else:
	print 'No session id'
