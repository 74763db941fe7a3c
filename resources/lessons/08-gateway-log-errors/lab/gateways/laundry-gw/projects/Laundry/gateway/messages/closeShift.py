print 'Shift closed'
