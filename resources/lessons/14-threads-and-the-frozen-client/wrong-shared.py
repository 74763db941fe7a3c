# The stop waits in the same queue, behind the report.
system.util.sendMessage(
	project='Choco', messageHandler='reportShared', payload={'seconds': 0.5}, user='mara')
system.util.sendMessage(project='Choco', messageHandler='stopLine', user='mara')
system.util.sendMessage(project='Choco', messageHandler='popup', scope='C')
