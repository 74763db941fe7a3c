# The name java is not known before it is imported.
try:
	recipe = system.util.sendRequest(
		project='Brewery', messageHandler='recipe', timeoutSec=2)
	text = 'Malt: %d kg' % recipe['malt']
except java.lang.Throwable, e:
	text = 'Call the brewmaster'
system.util.sendMessage(
	project='Brewery', messageHandler='show', payload={'text': text}, scope='C')
