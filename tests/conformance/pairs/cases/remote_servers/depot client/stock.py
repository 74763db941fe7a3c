print 'stock at', payload['from'], sorted(payload['stock'].items()), 'seen at', system.net.getHostName()
