# '3' is a text. The handler knows no belt of that name.
for belt in ('3', '7'):
	try:
		system.util.sendRequest('Baggage', 'startBelt', {'belt': belt})
		runs = True
	except:
		runs = False
	system.util.sendMessage('Baggage', 'beltState', {'belt': int(belt), 'runs': runs}, scope='C')
