# The blank behind Brewer is easy to miss.
system.util.sendMessage(project='Brewery', messageHandler='notice', payload={'text': 'Look at tank 7'}, user='kim', hasRole='Brewer ', hostName='CELL-01')
system.util.sendMessage(project='Brewery', messageHandler='cleaning', payload={'what': 'pipes'}, hasRole='Brewer')
system.util.sendMessage(project='Brewery', messageHandler='cleaning', payload={'what': 'pipes'}, hostName='CELL-01')
