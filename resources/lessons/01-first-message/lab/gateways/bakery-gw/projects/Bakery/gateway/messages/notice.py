# The gateway notes it in its log.
print 'Noted: %s' % payload['text']
