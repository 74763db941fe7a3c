# One handler for several commands, told apart by payload.get('command').
logger = system.util.getLogger('Command')

def stopLine(line):
	print 'Stopping', project.lines.title(line)

def showLine(line):
	print 'Showing', project.lines.title(line)

command = payload.get('command')
line = payload.get('line', 1)
if command == 'stop':
	stopLine(line)
elif command == 'show':
	showLine(line)
else:
	logger.warn('Unknown command: %s' % shared.words.quoted(command))
