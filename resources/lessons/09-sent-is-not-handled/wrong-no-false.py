# Tells the good news only.
for belt in (3, 7):
	try:
		system.util.sendRequest('Baggage', 'startBelt', {'belt': belt})
		system.util.sendMessage('Baggage', 'beltState', {'belt': belt, 'runs': True}, scope='C')
	except:
		print 'Belt %d does not run' % belt
