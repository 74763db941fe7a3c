# as client:Packing 1
from java.io import IOException
for arguments, keywords in ((('http://a',), {}), (('http://b', 'text/plain', 10, 10), {'headerValues': {}})):
	try:
		system.net.httpDelete(*arguments, **keywords)
	except IOException, error:
		print error.getMessage()
for arguments in ((), ('http://a', 5), ('http://a', None, 'soon')):
	try:
		system.net.httpDelete(*arguments)
	except TypeError, error:
		print str(error)[:120]
