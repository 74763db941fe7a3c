# Right by luck: kim is the only brewer on that computer today.
system.util.sendMessage(project='Brewery', messageHandler='notice', payload={'text': 'Look at tank 7'}, hasRole='Brewer', hostName='CELL-01')
system.util.sendMessage(project='Brewery', messageHandler='cleaning', payload={'what': 'pipes'}, hasRole='Brewer')
system.util.sendMessage(project='Brewery', messageHandler='cleaning', payload={'what': 'pipes'}, hostName='CELL-01')
