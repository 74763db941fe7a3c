# The clients have no handler startBelt. SENT all the same.
for belt in (3, 7):
	results = system.util.sendMessage('Baggage', 'startBelt', {'belt': belt}, scope='C')
	runs = 'SENT' in results[0]
	system.util.sendMessage('Baggage', 'beltState', {'belt': belt, 'runs': runs}, scope='C')
