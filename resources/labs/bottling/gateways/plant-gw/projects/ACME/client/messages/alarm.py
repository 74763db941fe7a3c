def handleMessage(payload):
	# An alarm, in the form in which 7.9 stores a handler. It fails: look for the typo in the traceback.
	priority = payload.get('priority', 0)
	if priority > 3:
		print '!!!', playload['text']
	else:
		print payload['text']
