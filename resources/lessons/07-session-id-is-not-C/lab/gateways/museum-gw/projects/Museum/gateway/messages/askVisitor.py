print 'Counted: one question about the %s' % payload['topic']
