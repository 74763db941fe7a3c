def handleMessage(payload):
	before = system.security.getUsername()
	if system.security.switchUser(payload['user'], payload['password'], None, True):
		print '%s hands over to %s' % (before, system.security.getUsername())
	else:
		print '%s stays' % before
