# Filters by itself: every client gets the message, and each decides whether it was meant.
# With user='eve' in sendMessage, the others would not get it in the first place.
me = system.security.getUsername()
if me == payload['user']:
	print 'For me: %s' % payload.get('text', '')
else:
	print 'Not for me (%s) but for %s' % (me, payload['user'])
