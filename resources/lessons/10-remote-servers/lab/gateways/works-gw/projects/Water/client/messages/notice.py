print 'Notice: %s' % payload['text']
