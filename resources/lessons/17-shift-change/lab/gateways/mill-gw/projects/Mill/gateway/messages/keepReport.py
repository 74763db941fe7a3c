# Keeps a report for later.
print 'Kept: shift %s, %s' % (payload['shift'], payload['state'])
