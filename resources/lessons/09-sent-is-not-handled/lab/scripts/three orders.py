def status(what, results):
	for result in results:
		print what, result.split(',')[0], result.split('sendStatus=')[1]

status('lampTest', system.util.sendMessage('Baggage', 'lampTest', {}, scope='C'))
status('startBelt', system.util.sendMessage('Baggage', 'startBelt', {'belt': '3'}, scope='G'))
status('stopBelt', system.util.sendMessage('Baggage', 'stopBelt', {'belt': 5}, scope='G'))
