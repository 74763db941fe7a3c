system.util.sendMessage(
	project='Choco', messageHandler='reportShared', payload={'seconds': 0.5}, user='mara')

system.util.sendMessage(
	project='Choco', messageHandler='stopLine', user='mara')
