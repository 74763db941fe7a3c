print 'Called in: %s' % payload['reason']
