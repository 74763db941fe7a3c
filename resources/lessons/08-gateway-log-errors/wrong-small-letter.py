# There is no handler jobdone: names are compared letter by letter.
system.util.sendMessage(project='Laundry', messageHandler='newJob', payload={'bags': 12}, scope='C')
system.util.sendMessage(project='Laundry', messageHandler='jobdone', payload={'bags': 12}, scope='G')
system.util.sendMessage(project='Laundry', messageHandler='closeShift', payload={}, scope='CG')
