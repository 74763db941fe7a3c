def handleMessage(payload):
	line = payload['line']
	running, speed = system.tag.readAll(['Filler %d/Running' % line, 'Filler %d/Speed' % line])
	return {'line': line, 'running': running.value, 'speed': speed.value}
