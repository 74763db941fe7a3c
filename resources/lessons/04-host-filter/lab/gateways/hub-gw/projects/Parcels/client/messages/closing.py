print 'The gate closes at %s' % payload['time']
