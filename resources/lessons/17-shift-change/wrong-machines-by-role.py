# Today both machines have people of shift A. Tomorrow they may not.
import java.lang

# 1. Call the next shift.
system.util.sendMessage(
	project='Mill', messageHandler='shiftStarts', payload={'at': '14:00'}, hasRole='Shift B')

# 2. Ask the two machines for their hand-over.
system.util.sendMessage(project='Mill', messageHandler='handOver', hasRole='Shift A')

# 3. Let the next shift acknowledge.
try:
	system.util.sendRequest(
		project='Mill', messageHandler='acknowledge', payload={'shift': 'B'}, timeoutSec=2)
	state = 'acknowledged'
except java.lang.Throwable, e:
	if e.getClass().getSimpleName() == 'TimeoutExpiredException':
		state = 'no answer'
	else:
		state = 'refused'

# 4. Report to head office, and keep the report if it could not be sent.
report = {'shift': 'B', 'state': state}
results = system.util.sendMessage(
	project='Head', messageHandler='shiftReport', payload=report, scope='G',
	remoteServers=['office-gw'])
for result in results:
	if 'sendStatus=NOT_SENT' in result:
		system.util.sendMessage(
			project='Mill', messageHandler='keepReport', payload=report, scope='G')
