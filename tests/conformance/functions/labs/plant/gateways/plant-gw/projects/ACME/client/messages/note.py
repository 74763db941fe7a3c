print 'noted', payload
