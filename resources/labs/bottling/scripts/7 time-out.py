# slowReport works for 0.4 seconds, and we wait for 0.2. The handler goes on, and its answer comes too late.
# A time-out is a Java exception: "except Exception" would not catch it.
import java.lang

try:
	report = system.util.sendRequest(project='ACME', messageHandler='slowReport', payload={'line': 2}, timeoutSec=0.2)
	print report
except java.lang.Exception, e:
	print 'No answer in time:', e

# slowReport is "shared" and still at work, so testHandler waits for it. audit is "dedicated" and runs at once.
system.util.sendMessage('ACME', 'testHandler', {'first': 'I', 'second': 'waited'}, 'G')
system.util.sendMessage('ACME', 'audit', {'who': 'the designer', 'what': 'did not wait'}, 'G')
