print 'Room %s: the count is not known now' % payload['room']
