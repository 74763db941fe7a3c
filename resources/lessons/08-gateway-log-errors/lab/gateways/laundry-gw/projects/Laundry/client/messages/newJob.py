print 'New job: %d bags' % payload['bags']
