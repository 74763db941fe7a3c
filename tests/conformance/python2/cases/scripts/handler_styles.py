# The ways message handlers look in the field, run with a payload of our own.
def handleMessage(payload):
	target = payload.get('target', 'all')
	if target <> 'all' and target != 'line1':
		return 'ignored'
	tags = payload['tags']
	result = {}
	for name, value in tags.iteritems():
		if value is None:
			continue
		if isinstance(value, (int, long)) and not isinstance(value, bool):
			result[name] = value / 2
		elif isinstance(value, float):
			result[name] = round(value, 1)
		elif type(value) in (str, unicode):
			result[name] = value.strip().upper()
		else:
			result[name] = `value`
	return result
def show(r):
	if isinstance(r, dict):
		keys = r.keys()
		keys.sort()
		for k in keys:
			print '%-8s = %r' % (k, r[k])
	else:
		print r
show(handleMessage({'tags': {'a': 7, 'b': 2.449, 'c': ' on ', 'd': None, 'e': True, 'f': [1], 'g': u'x', 'h': 9L}}))
show(handleMessage({'target': 'line2'}))
show(handleMessage({'target': 'line1', 'tags': {}}))
dispatch = {
	'start': lambda p: 'starting ' + p['machine'],
	'stop': lambda p: 'stopping ' + p['machine'],
}
def command(payload):
	cmd = payload.get('command')
	if not dispatch.has_key(cmd):
		raise ValueError, 'unknown command: %s' % cmd
	return dispatch[cmd](payload)
print command({'command': 'start', 'machine': 'filler'})
try:
	print command({'command': 'jump', 'machine': 'filler'})
except ValueError, e:
	print 'error:', e
rows = [{'id': 1, 'name': 'Anna'}, {'id': 2, 'name': 'Bob'}]
print ', '.join([r['name'] for r in rows]), sum([r['id'] for r in rows]) / len(rows)
print "SELECT * FROM t WHERE id IN (%s)" % ",".join(["?"] * 3)
print "type=Client,sessionId=%s,scope=%s" % ("65F7A472", "CG")
receipts = ["type=Gateway,project=X", "type=Client,sessionId=A1"]
for r in receipts:
	parts = dict([p.split('=') for p in r.split(',')])
	print parts['type'], parts.get('sessionId', '-')
