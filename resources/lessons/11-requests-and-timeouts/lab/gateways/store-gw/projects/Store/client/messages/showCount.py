print 'Room B: %d boxes' % payload['boxes']
