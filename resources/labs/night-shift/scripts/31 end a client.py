# Run as: client "Control room"
# The client ends itself; whoever sends to it afterwards reaches nobody.
before = len(system.util.getSessionInfo('omar'))
system.util.sendMessage('Floor', 'logout', {'reason': 'maintenance'}, hostName='FILL-02')
import time
for attempt in range(100):
	if len(system.util.getSessionInfo('omar')) < before:
		break
	time.sleep(0.05)
print before, len(system.util.getSessionInfo('omar'))
