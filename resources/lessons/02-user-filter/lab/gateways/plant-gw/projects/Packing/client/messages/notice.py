print 'For %s: %s' % (system.security.getUsername(), payload['text'])
