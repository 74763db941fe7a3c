def handleMessage(payload):
	command = payload['command']
	path = 'Filler %d/' % payload['line']
	if command == 'start':
		system.tag.write(path + 'Running', True)
		return True
	elif command == 'stop':
		system.tag.write(path + 'Running', False)
		return True
	elif command == 'state':
		return system.tag.read(path + 'Running').value
	return None
