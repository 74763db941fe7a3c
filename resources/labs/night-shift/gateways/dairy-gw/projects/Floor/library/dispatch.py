# Commands by name: a handler hands its payload to `run` and needs no long chain of if and elif.
def start(payload):
	system.tag.write('Filler %d/Running' % payload['line'], True)
	return 'line %d started' % payload['line']

def stop(payload):
	system.tag.write('Filler %d/Running' % payload['line'], False)
	return 'line %d stopped' % payload['line']

def speed(payload):
	path = 'Filler %d/Speed' % payload['line']
	before = system.tag.read(path).value
	system.tag.write(path, payload['value'])
	return 'speed of line %d: %.0f instead of %.0f' % (payload['line'], payload['value'], before)

def run(payload):
	commands = {'start': start, 'stop': stop, 'speed': speed}
	name = payload.get('command')
	if not commands.has_key(name):
		raise ValueError('no command %r' % name)
	return commands[name](payload)
