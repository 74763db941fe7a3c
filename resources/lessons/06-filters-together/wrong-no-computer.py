# Took filters away until somebody got it.
system.util.sendMessage(project='Brewery', messageHandler='notice', payload={'text': 'Look at tank 7'}, user='kim', hasRole='Brewer')
system.util.sendMessage(project='Brewery', messageHandler='cleaning', payload={'what': 'pipes'}, hasRole='Brewer')
system.util.sendMessage(project='Brewery', messageHandler='cleaning', payload={'what': 'pipes'}, hostName='CELL-01')
