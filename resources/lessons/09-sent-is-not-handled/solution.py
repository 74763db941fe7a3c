for belt in (3, 7):
	try:
		system.util.sendRequest('Baggage', 'startBelt', {'belt': belt})
		runs = True
	except:
		runs = False
	system.util.sendMessage('Baggage', 'beltState', {'belt': belt, 'runs': runs}, scope='C')
