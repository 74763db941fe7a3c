print 'Please write your hand-over at %s' % system.net.getHostName()
