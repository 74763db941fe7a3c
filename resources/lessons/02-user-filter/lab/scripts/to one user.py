results = system.util.sendMessage(
	project='Packing', messageHandler='notice',
	payload={'text': 'Your shift is over'}, user='bob')

print '%d selected' % len(results)
