# Looks for the person who usually asks for that tank, and takes the first window.
levels = {'T1': 4200, 'T2': 1800}
people = {'T1': 'nina', 'T2': 'paul'}
tank = payload['tank']

if payload['client']:
	windows = [session for session in system.util.getSessionInfo(people[tank]) if not session['isDesigner']]
	system.util.sendMessage(project='Water', messageHandler='level', payload={'tank': tank, 'litres': levels[tank]}, scope='C', clientSessionId=windows[0]['clientId'])
else:
	print 'No session id'
