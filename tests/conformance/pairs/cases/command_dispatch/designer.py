# One handler, many commands: some right, some wrong, one that nobody knows.
commands = [
	{'command': 'start', 'line': 1, 'speed': 90},
	{'command': 'start', 'line': 2},
	{'command': 'status'},
	{'command': 'stop', 'line': 2, 'reason': 'cleaning'},
	{'command': 'jump', 'line': 1},
	{'line': 3},
	{'command': 'start', 'line': 1, 'speed': 'fast'},
	{'command': 'start', 'lane': 1},
	{'command': '__init__'},
	{'command': 'status'},
]
outcomes = {}
for command in commands:
	answer = system.util.sendRequest('ACME', 'command', command)
	outcome, text = answer
	outcomes[outcome] = outcomes.get(outcome, 0) + 1
	print '%-10s %-7s %s' % (command.get('command', '-'), outcome, text)
print outcomes['ok'], outcomes['refused'], outcomes['unknown'], sum(outcomes.values()) == len(commands)
