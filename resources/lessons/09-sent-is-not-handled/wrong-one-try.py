# One try around both belts: after the first error nobody asks about the other one.
belt = 3
try:
	for belt in (3, 7):
		system.util.sendRequest('Baggage', 'startBelt', {'belt': belt})
		system.util.sendMessage('Baggage', 'beltState', {'belt': belt, 'runs': True}, scope='C')
except:
	system.util.sendMessage('Baggage', 'beltState', {'belt': belt, 'runs': False}, scope='C')
