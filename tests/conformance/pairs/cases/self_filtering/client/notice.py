def isMeant(payload):
	users = payload.get('users')
	if users:
		me = system.security.getUsername()
		return me in users or me.upper() in users
	hosts = payload.get('hosts', [])
	if isinstance(hosts, basestring):
		hosts = [hosts]
	if system.net.getHostName() in hosts:
		return 1
	if payload.has_key('role'):
		return payload['role'] in system.security.getRoles()
	if 'sessions' in payload:
		return system.util.getClientId() in payload['sessions']
	return not hosts and not users

if isMeant(payload):
	print 'for me (%s at %s): %s' % (system.security.getUsername(), system.net.getIpAddress(), payload['text'])
elif payload['number'] % 2:
	print 'not for', system.security.getUsername()
