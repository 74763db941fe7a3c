def handleMessage(payload):
	# One dictionary for the whole gateway: it lives as long as the gateway does.
	globals = system.util.getGlobals()
	globals['visits'] = globals.get('visits', 0) + 1
	return globals['visits']
