print 'here', payload['from'], payload['stock']['caps'] / 1000, system.security.getUsername()
