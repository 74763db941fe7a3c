print 'Noted at the works: %s' % payload['text']
