print 'hello', system.security.getUsername()
