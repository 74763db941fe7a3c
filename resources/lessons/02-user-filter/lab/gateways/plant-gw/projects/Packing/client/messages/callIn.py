print 'Please call the office: %s' % payload['reason']
