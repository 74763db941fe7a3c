def handleMessage(payload):
	# Everybody gets it; the client tag says whether it matters here.
	line = system.tag.read('[Client]Line').value
	if line != payload['line']:
		return
	system.tag.write('[Client]Last alarm', payload['text'])
	print 'alarm on my line:', system.tag.read('[Client]Last alarm').value
