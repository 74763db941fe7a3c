# Looks at the answer, but belt 7 gives none.
for belt in (3, 7):
	answer = system.util.sendRequest('Baggage', 'startBelt', {'belt': belt})
	system.util.sendMessage('Baggage', 'beltState', {'belt': belt, 'runs': answer == 'started'}, scope='C')
