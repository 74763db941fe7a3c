system.util.sendMessage(
	project='Choco', messageHandler='reportGui', payload={'seconds': 5}, user='mara')

system.util.sendMessage(
	project='Choco', messageHandler='popup', scope='C')
