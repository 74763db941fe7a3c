# The stop comes through, but the window of mara cannot show the warning.
system.util.sendMessage(
	project='Choco', messageHandler='reportGui', payload={'seconds': 0.5}, user='mara')
system.util.sendMessage(project='Choco', messageHandler='stopLine', user='mara')
system.util.sendMessage(project='Choco', messageHandler='popup', scope='C')
