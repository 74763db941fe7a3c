def handleMessage(payload):
	logger = system.util.getLogger('Commands')
	arguments = payload.copy()
	name = arguments.pop('command', None)
	lines = project.lines.plant
	action = getattr(lines, 'do' + str(name).capitalize(), None)
	if action is None or not callable(action):
		logger.warnf('unknown command %s with %d arguments', name, len(arguments))
		return 'unknown', 'no command ' + `name`
	try:
		return 'ok', action(**arguments)
	except TypeError:
		logger.error('wrong arguments for %s: %s' % (name, sorted(arguments.keys())))
		return 'refused', 'wrong arguments'
	except (ValueError, LookupError), e:
		logger.error('%s refused: %s' % (name, e))
		return 'refused', str(e)
