print 'Shift B starts at %s, %s' % (payload['at'], system.security.getUsername())
