# The handler raised a ValueError. What comes here is a Java exception that tells of it.
try:
	recipe = system.util.sendRequest(
		project='Brewery', messageHandler='recipe', timeoutSec=2)
	text = 'Malt: %d kg' % recipe['malt']
except ValueError, e:
	text = 'Call the brewmaster'
except:
	text = 'Try again later'
system.util.sendMessage(
	project='Brewery', messageHandler='show', payload={'text': text}, scope='C')
