try:
	recipe = system.util.sendRequest(
		project='Brewery', messageHandler='recipe', timeoutSec=2)
	text = 'Malt: %d kg' % recipe['malt']
except Exception, e:
	text = 'Call the brewmaster'

system.util.sendMessage(
	project='Brewery', messageHandler='show', payload={'text': text}, scope='C')
