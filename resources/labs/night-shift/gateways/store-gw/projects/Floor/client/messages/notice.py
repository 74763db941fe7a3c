print 'cold store:', payload['text']
