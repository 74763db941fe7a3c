print '%s, somebody needs help at %s' % (system.security.getUsername(), payload['place'])
