import java.lang

try:
	recipe = system.util.sendRequest(
		project='Brewery', messageHandler='recipe', timeoutSec=2)
	text = 'Malt: %d kg' % recipe['malt']
except java.lang.Throwable, e:
	if e.getClass().getSimpleName() == 'TimeoutExpiredException':
		text = 'Try again later'
	else:
		text = 'Call the brewmaster'

system.util.sendMessage(
	project='Brewery', messageHandler='show', payload={'text': text}, scope='C')
