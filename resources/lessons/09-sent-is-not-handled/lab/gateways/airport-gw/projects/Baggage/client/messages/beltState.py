if payload['runs']:
	print 'Belt %d runs' % payload['belt']
else:
	print 'Belt %d does not run' % payload['belt']
