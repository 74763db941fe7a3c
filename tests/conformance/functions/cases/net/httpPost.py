# as gateway:plant-gw
from java.io import IOException
for arguments in (('http://a', {'x': 1}), ('http://b', 'application/json', '{}'), ('http://c', 'text/plain', 'x', 100, 100)):
	try:
		system.net.httpPost(*arguments)
	except IOException, error:
		print error.getMessage()
for arguments in ((), ('http://a',), (5, {})):
	try:
		system.net.httpPost(*arguments)
	except TypeError, error:
		print str(error)[:120]
