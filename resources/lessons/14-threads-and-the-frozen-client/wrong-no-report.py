# Without the report nothing is held up, but there is no report.
system.util.sendMessage(project='Choco', messageHandler='stopLine', user='mara')
system.util.sendMessage(project='Choco', messageHandler='popup', scope='C')
