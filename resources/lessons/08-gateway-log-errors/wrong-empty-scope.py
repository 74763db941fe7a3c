# An empty scope counts as not given.
system.util.sendMessage(project='Laundry', messageHandler='newJob', payload={'bags': 12}, scope='')
system.util.sendMessage(project='Laundry', messageHandler='jobDone', payload={'bags': 12}, scope='G')
system.util.sendMessage(project='Laundry', messageHandler='closeShift', payload={}, scope='CG')
