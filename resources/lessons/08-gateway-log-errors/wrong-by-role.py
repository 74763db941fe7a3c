# With a role the gateway is left out, and so is everybody without the role.
system.util.sendMessage(project='Laundry', messageHandler='newJob', payload={'bags': 12}, hasRole='Laundry')
system.util.sendMessage(project='Laundry', messageHandler='jobDone', payload={'bags': 12}, scope='G')
system.util.sendMessage(project='Laundry', messageHandler='closeShift', payload={}, scope='CG')
