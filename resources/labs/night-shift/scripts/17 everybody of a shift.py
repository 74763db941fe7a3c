# Run as: designer
# Roles are compared exactly; the cold store has its own gateway and is not reached.
for result in system.util.sendMessage('Floor', 'notice', {'text': 'Break at two'}, hasRole='Night shift'):
	print result
