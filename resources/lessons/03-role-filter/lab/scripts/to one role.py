results = system.util.sendMessage(
	project='Dairy', messageHandler='notice',
	payload={'text': 'Take a sample from tank 4'}, hasRole='Quality')

print '%d selected' % len(results)
