print 'Valve of the well is closed'
