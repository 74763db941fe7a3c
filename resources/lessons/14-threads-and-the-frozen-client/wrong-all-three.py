# Tries all three handlers, and three reports are written.
for handler in ('reportOwn', 'reportGui', 'reportShared'):
	system.util.sendMessage(
		project='Choco', messageHandler=handler, payload={'seconds': 0.5}, user='mara')
system.util.sendMessage(project='Choco', messageHandler='stopLine', user='mara')
system.util.sendMessage(project='Choco', messageHandler='popup', scope='C')
