# A Java exception is not a Python Exception, so nothing is caught.
try:
	recipe = system.util.sendRequest(
		project='Brewery', messageHandler='recipe', timeoutSec=2)
	text = 'Malt: %d kg' % recipe['malt']
except Exception, e:
	if 'TimeoutExpired' in str(e):
		text = 'Try again later'
	else:
		text = 'Call the brewmaster'
system.util.sendMessage(
	project='Brewery', messageHandler='show', payload={'text': text}, scope='C')
