print 'Noted: %s' % payload['text']
