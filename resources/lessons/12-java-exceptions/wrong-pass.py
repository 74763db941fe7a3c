# Catches the error and keeps quiet about it.
try:
	recipe = system.util.sendRequest(
		project='Brewery', messageHandler='recipe', timeoutSec=2)
	system.util.sendMessage(
		project='Brewery', messageHandler='show',
		payload={'text': 'Malt: %d kg' % recipe['malt']}, scope='C')
except:
	pass
