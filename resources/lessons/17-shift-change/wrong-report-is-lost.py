# Does not look whether the report was sent.
import java.lang

# 1. Call the next shift.
system.util.sendMessage(
	project='Mill', messageHandler='shiftStarts', payload={'at': '14:00'}, hasRole='Shift B')

# 2. Ask the two machines for their hand-over.
for host in ('MACHINE-1', 'MACHINE-2'):
	system.util.sendMessage(project='Mill', messageHandler='handOver', hostName=host)

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

# 4. Report to head office.
system.util.sendMessage(
	project='Head', messageHandler='shiftReport', payload={'shift': 'B', 'state': state}, scope='G',
	remoteServers=['office-gw'])
