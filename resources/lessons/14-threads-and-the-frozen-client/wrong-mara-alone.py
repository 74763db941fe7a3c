# The warning is for everybody.
system.util.sendMessage(
	project='Choco', messageHandler='reportOwn', payload={'seconds': 0.5}, user='mara')
system.util.sendMessage(project='Choco', messageHandler='stopLine', user='mara')
system.util.sendMessage(project='Choco', messageHandler='popup', user='mara')
