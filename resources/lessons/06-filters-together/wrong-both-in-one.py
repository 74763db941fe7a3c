# Two filters in one call mean and, not or.
system.util.sendMessage(project='Brewery', messageHandler='notice', payload={'text': 'Look at tank 7'}, user='kim', hasRole='Brewer', hostName='CELL-01')
system.util.sendMessage(project='Brewery', messageHandler='cleaning', payload={'what': 'pipes'}, hasRole='Brewer', hostName='CELL-01')
