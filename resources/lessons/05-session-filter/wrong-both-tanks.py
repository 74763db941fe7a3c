# Answers with every tank, whatever the question was.
levels = {'T1': 4200, 'T2': 1800}

if payload['client']:
	for tank in ('T1', 'T2'):
		system.util.sendMessage(project='Water', messageHandler='level', payload={'tank': tank, 'litres': levels[tank]}, scope='C', clientSessionId=payload['client'])
else:
	print 'No session id'
