print 'Noted at the tower: %s' % payload['text']
