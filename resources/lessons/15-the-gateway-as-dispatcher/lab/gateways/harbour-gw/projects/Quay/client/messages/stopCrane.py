print 'STOP: %s' % payload['text']
