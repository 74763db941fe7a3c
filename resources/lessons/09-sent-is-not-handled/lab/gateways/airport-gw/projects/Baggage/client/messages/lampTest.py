print 'All lamps on'
