print 'Hello %s' % payload['name']
