# A person may have two windows: this finds the user of the id, and sends to the user.
levels = {'T1': 4200, 'T2': 1800}
tank = payload['tank']

if payload['client']:
	for session in system.util.getSessionInfo():
		if session['clientId'] == payload['client']:
			system.util.sendMessage(project='Water', messageHandler='level', payload={'tank': tank, 'litres': levels[tank]}, scope='C', user=session['username'])
else:
	print 'No session id'
