# Shows what was right on one day, and does not use the answer.
import java.lang

text = 'Call the brewmaster'
try:
	system.util.sendRequest(project='Brewery', messageHandler='recipe', timeoutSec=2)
except java.lang.Throwable, e:
	if e.getClass().getSimpleName() == 'TimeoutExpiredException':
		text = 'Try again later'
system.util.sendMessage(
	project='Brewery', messageHandler='show', payload={'text': text}, scope='C')
