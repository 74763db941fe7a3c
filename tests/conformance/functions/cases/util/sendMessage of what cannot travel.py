# as designer
def attempt(what):
	try:
		what()
	except (TypeError, ValueError), e:
		print e.__class__.__name__, e
import java.lang.Exception
attempt(lambda: system.util.sendMessage())
attempt(lambda: system.util.sendMessage('ACME'))
attempt(lambda: system.util.sendMessage('ACME', 'note', 'text'))
attempt(lambda: system.util.sendMessage('ACME', 'note', {}, remoteServers='plant-gw'))
attempt(lambda: system.util.sendMessage('ACME', 'note', {}, role='x'))
try:
	system.util.sendMessage('ACME', 'note', {'a': [1, attempt]})
except java.lang.Exception, e:
	print e.getMessage()
