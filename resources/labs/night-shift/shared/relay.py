# Sends log lines of a client to its gateway's log: a client's own log is lost when it closes.
def info(project, source, text):
	system.util.sendMessage(project=project, messageHandler='logRelay', scope='G',
		payload={'level': 'info', 'source': source, 'text': text})

def error(project, source, text):
	system.util.sendMessage(project=project, messageHandler='logRelay', scope='G',
		payload={'level': 'error', 'source': source, 'text': text})
