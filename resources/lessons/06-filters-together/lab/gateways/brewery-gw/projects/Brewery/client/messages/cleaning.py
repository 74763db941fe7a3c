print 'Cleaning of %s: close the valves' % payload['what']
