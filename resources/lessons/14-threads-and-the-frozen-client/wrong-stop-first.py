# The stop is quick, but only because the report has not begun. Nobody can know the order beforehand.
system.util.sendMessage(project='Choco', messageHandler='stopLine', user='mara')
import time
time.sleep(0.5)
system.util.sendMessage(
	project='Choco', messageHandler='reportShared', payload={'seconds': 0.5}, user='mara')
system.util.sendMessage(project='Choco', messageHandler='popup', scope='C')
