print 'Shift %s: %s' % (payload['shift'], payload['state'])
