print 'Valve of the tower is closed'
