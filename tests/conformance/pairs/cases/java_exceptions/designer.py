# What catches a Java exception and what does not: "except Exception" does not, a bare "except" does.
import java.lang
from java.lang import IllegalArgumentException

def ask(how):
	try:
		try:
			if how == 'unknown':
				system.util.sendRequest('ACME', 'noSuchHandler')
			elif how == 'failing':
				system.util.sendRequest('ACME', 'failing', {'how': 'python'})
			elif how == 'java':
				raise IllegalArgumentException('not a line')
			else:
				raise ValueError, 'python has them too'
		except Exception, e:
			return 'Exception caught ' + str(e)
	except java.lang.Exception, e:
		print '  message:', e.getMessage()
		return 'java.lang.Exception caught ' + e.__class__.__name__

for how in ('unknown', 'failing', 'java', 'python'):
	print how, ':', ask(how)

def bare(how):
	try:
		system.util.sendRequest('ACME', 'failing', {'how': how})
	except (KeyError, ValueError):
		return 'KeyError or ValueError'
	except:
		return 'bare except'
	else:
		return 'no error'

print bare('java'), '/', bare('none')
try:
	raise java.lang.RuntimeException('outer')
except (TypeError, java.lang.RuntimeException), e:
	print e.getMessage(), isinstance(e, java.lang.Throwable), issubclass(java.lang.RuntimeException, java.lang.Exception)
try:
	system.util.sendMessage('ACME', 'failing', payload='text')
except TypeError, e:
	print 'TypeError'
print 'the next one slips through'
try:
	system.util.sendRequest('ACME', 'failing', {'how': 'java'})
except Exception, e:
	print 'not here'
print 'never printed'
