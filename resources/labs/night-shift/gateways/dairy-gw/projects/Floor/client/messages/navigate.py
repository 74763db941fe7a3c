def handleMessage(payload):
	if payload.get('from'):
		system.nav.swapWindow(payload['from'], payload['to'], payload.get('params', {}))
	else:
		system.nav.openWindow(payload['to'], payload.get('params', {}))
	print ', '.join([str(path) for path in system.gui.getOpenedWindowNames()])
