roles = ', '.join(system.security.getRoles())
print 'For %s (%s): %s' % (system.security.getUsername(), roles, payload['text'])
