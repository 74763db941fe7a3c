# The error is at the gateway, and not in this script.
try:
	system.util.sendMessage(project='Laundry', messageHandler='newJob', payload={'bags': 12})
except Exception, e:
	print 'Failed:', e
system.util.sendMessage(project='Laundry', messageHandler='jobDone', payload={'bags': 12}, scope='G')
system.util.sendMessage(project='Laundry', messageHandler='closeShift', payload={}, scope='CG')
