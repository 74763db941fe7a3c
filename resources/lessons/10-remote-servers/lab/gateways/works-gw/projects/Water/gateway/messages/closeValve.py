print 'Valve of the works is closed'
