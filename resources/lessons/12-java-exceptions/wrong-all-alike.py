# Catches everything, and says the same of everything.
try:
	recipe = system.util.sendRequest(
		project='Brewery', messageHandler='recipe', timeoutSec=2)
	text = 'Malt: %d kg' % recipe['malt']
except:
	text = 'Call the brewmaster'
system.util.sendMessage(
	project='Brewery', messageHandler='show', payload={'text': text}, scope='C')
