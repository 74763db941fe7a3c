# Run as: designer
# if, elif and a return in each branch; a command that nobody knows gives None.
for command in ('state', 'start', 'state', 'stop', 'clean'):
	print command, system.util.sendRequest('Floor', 'filler', {'command': command, 'line': 2})
