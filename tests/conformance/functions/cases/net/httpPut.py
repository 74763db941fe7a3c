# as gateway:plant-gw
from java.io import IOException
for arguments, keywords in ((('http://a', {'x': 1}), {}), (('http://b',), {'contentType': 'text/plain', 'putData': 'x'})):
	try:
		system.net.httpPut(*arguments, **keywords)
	except IOException, error:
		print error.getMessage()
try:
	system.net.httpPut('http://a')
except TypeError, error:
	print str(error)[:120]
