payload = {'text': 'Bread is ready'}
results = system.util.sendMessage(
	project='Bakery', messageHandler='notice', payload=payload)

for result in results:
	print result
