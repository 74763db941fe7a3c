results = system.util.sendMessage(
	project='Laundry', messageHandler='newJob', payload={'bags': 12})

for result in results:
	print result
