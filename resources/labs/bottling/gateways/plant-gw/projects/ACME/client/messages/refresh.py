# Broadcast refresh. In client scope only: a gateway that gets it says so in its log.
try:
	what = payload['what']
except KeyError, e:
	what = 'everything'
print '%s refreshes %s' % (system.net.getHostName(), what)
