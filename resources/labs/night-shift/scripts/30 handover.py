# Run as: designer
# The client logs somebody else in; from then on the filters see the new user.
system.util.sendMessage('Floor', 'handover', {'user': 'theo', 'password': 'theo'}, hostName='FILL-01')
import time
for attempt in range(100):
	if len(system.util.getSessionInfo('theo')):
		break
	time.sleep(0.05)
print len(system.util.sendMessage('Floor', 'notice', {'text': 'good morning'}, user='theo'))
print len(system.util.sendMessage('Floor', 'notice', {'text': 'good night'}, user='nora'))
