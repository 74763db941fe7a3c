# as client:Packing 1
from java.io import IOException
import java.lang.Exception
for arguments, keywords in (
		(('http://plant.example/data',), {}), ((u'https://gr\xfcn.example', 500, 500), {}),
		(('http://a',), {'headerValues': {'Accept': 'text/plain'}, 'username': 'bob', 'password': 'bob', 'throwOnError': False})):
	try:
		system.net.httpGet(*arguments, **keywords)
	except IOException, error:
		print error.getMessage()
try:
	try:
		system.net.httpGet('http://plant.example')
	except Exception:
		print 'no Java exception'
except java.lang.Exception:
	print 'a Java exception'
for arguments, keywords in (((), {}), ((5,), {}), (('a', 'b'), {}), (('a',), {'headerValues': 'x'}), (('a',), {'timeout': 1})):
	try:
		system.net.httpGet(*arguments, **keywords)
	except TypeError, error:
		print str(error)[:120]
