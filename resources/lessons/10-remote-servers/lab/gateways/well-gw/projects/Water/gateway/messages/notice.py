print 'Noted at the well: %s' % payload['text']
