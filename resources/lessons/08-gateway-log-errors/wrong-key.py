# The handler looks for the key bags.
system.util.sendMessage(project='Laundry', messageHandler='newJob', payload={'bags': 12}, scope='C')
system.util.sendMessage(project='Laundry', messageHandler='jobDone', payload={'count': 12}, scope='G')
system.util.sendMessage(project='Laundry', messageHandler='closeShift', payload={}, scope='CG')
