print 'The shift is over'
