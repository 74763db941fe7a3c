for key, value in sorted(payload.items()):
	print key, value, type(key).__name__, type(value).__name__, len(value)
print '%s' % payload['plain'], u'%s' % payload[u'\u0394'], repr(payload[u'\u0394'])
try:
	u'' + payload['plain']
except UnicodeError, e:
	print 'cannot decode', repr(e.object[e.start]), 'at', e.start
