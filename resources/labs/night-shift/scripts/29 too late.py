# Run as: designer
# After half a second the sender gives up; the handler goes on, and its answer is dropped.
import java.lang.Exception
try:
	print system.util.sendRequest('Floor', 'slowReport', timeoutSec=0.5)
except java.lang.Exception, e:
	print 'gave up'
