def handleMessage(payload):
	logger = system.util.getLogger('client.' + payload['source'])
	log = getattr(logger, payload['level'])
	log(payload['text'])
