print '%s: %s' % (system.net.getHostName(), payload['text'])
