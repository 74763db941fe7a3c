def handleMessage(payload):
	print '%(alarm)s acknowledged by %(by)s: %(note)s' % payload
