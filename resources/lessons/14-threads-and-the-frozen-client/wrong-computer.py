# Names the computer at which mara sits today.
system.util.sendMessage(
	project='Choco', messageHandler='reportOwn', payload={'seconds': 0.5}, hostName='LINE-PC')
system.util.sendMessage(project='Choco', messageHandler='stopLine', hostName='LINE-PC')
system.util.sendMessage(project='Choco', messageHandler='popup', scope='C')
