# As it was, with a look at the id that changes nothing.
levels = {'T1': 4200, 'T2': 1800}
tank = payload['tank']

if payload['client']:
	system.util.sendMessage(project='Water', messageHandler='level', payload={'tank': tank, 'litres': levels[tank]}, scope='C')
else:
	print 'No session id'
