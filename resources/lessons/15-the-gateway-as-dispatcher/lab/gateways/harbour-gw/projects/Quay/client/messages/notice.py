print '%s says: %s' % (payload['from'], payload['text'])
