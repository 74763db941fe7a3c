# SENT says that the order is on its way. It does not say that the belt runs.
for belt in (3, 7):
	results = system.util.sendMessage('Baggage', 'startBelt', {'belt': belt}, scope='G')
	runs = 'sendStatus=SENT' in results[0]
	system.util.sendMessage('Baggage', 'beltState', {'belt': belt, 'runs': runs}, scope='C')
