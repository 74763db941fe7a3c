# Run as: designer
# What sendRequest raises is a Java exception: "except Exception" alone lets it through.
from java.lang import Throwable as JThrowable
for handler in ('shift', 'nobodyHasThis'):
	try:
		print system.util.sendRequest('Floor', handler)
	except (Exception, JThrowable), e:
		print 'no answer:', e.getMessage()
