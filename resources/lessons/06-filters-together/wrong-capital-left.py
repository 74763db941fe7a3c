# The address and the blank are repaired. Kim is still not kim.
system.util.sendMessage(project='Brewery', messageHandler='notice', payload={'text': 'Look at tank 7'}, user='Kim', hasRole='Brewer', hostName='CELL-01')
system.util.sendMessage(project='Brewery', messageHandler='cleaning', payload={'what': 'pipes'}, hasRole='Brewer')
system.util.sendMessage(project='Brewery', messageHandler='cleaning', payload={'what': 'pipes'}, hostName='CELL-01')
