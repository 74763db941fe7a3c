# Run as: client "Control room"
# A broadcast to all clients; each refreshes only the windows that are open there.
system.nav.openWindow('Overview/Line 1', {'line': 1})
system.nav.openWindow('Overview/Quality')
system.util.sendMessage(project='Floor', messageHandler='refresh', scope='C',
	payload={'windows': ['Overview/Line 1', 'Overview/Line 2'], 'at': '03:15'})
