print 'Tank %d: bad sample. Please decide.' % payload['tank']
