# The people of the laundry, but not everybody with a screen.
system.util.sendMessage(project='Laundry', messageHandler='newJob', payload={'bags': 12}, scope='C')
system.util.sendMessage(project='Laundry', messageHandler='jobDone', payload={'bags': 12}, scope='G')
system.util.sendMessage(project='Laundry', messageHandler='closeShift', payload={}, hasRole='Laundry', scope='CG')
