# The report takes too long at first. A time-out is a Java exception: it is caught as one, and the call is made again.
import java.lang
from java.lang import Throwable

def ask(line, seconds):
	attempt = 0
	while True:
		attempt += 1
		try:
			report = system.util.sendRequest('ACME', 'slowReport', {'line': line, 'attempt': attempt}, timeoutSec=seconds)
		except java.lang.Exception, e:
			print 'attempt %d failed: %s' % (attempt, e.__class__.__name__)
			print isinstance(e, Exception), isinstance(e, java.lang.Exception), isinstance(e, Throwable)
			if attempt == 3:
				raise
			continue
		else:
			print 'attempt', attempt, 'gave', sorted(report.items())
			return report

report = ask(2, '1.0')
print report['bottles'] / 7, report['late']
try:
	system.util.sendRequest('ACME', 'slowReport', {'line': 1}, timeoutSec=0)
except ValueError, e:
	print 'refused:', e.__class__.__name__
try:
	try:
		system.util.sendRequest('ACME', 'noSuchHandler', {})
	finally:
		print 'finally runs first'
except Throwable, t:
	print t.getMessage()
