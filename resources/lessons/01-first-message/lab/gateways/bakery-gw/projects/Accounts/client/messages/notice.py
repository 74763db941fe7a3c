print 'Accounts: %s' % payload['text']
