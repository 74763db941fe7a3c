# Refreshes only what is open; whoever doesn't look at it is left in peace.
for window in system.gui.getOpenedWindows():
	if window.path in payload['windows']:
		window.rootContainer.refreshed = payload['at']
		print 'refreshed', window.path
