# as designer
import java.lang.Exception
for handler, keywords in (('nobody', {}), ('echo', {'remoteServer': 'moon-gw'}), ('echo', {'remoteServer': 'down-gw', 'timeoutSec': 0.2})):
	try:
		system.util.sendRequest('ACME', handler, {}, **keywords)
	except java.lang.Exception, e:
		print e
try:
	system.util.sendRequest('ACME', 'echo', timeoutSec=-1)
except ValueError, e:
	print e
