print 'For %s on %s: %s' % (system.security.getUsername(), system.net.getHostName(), payload['text'])
