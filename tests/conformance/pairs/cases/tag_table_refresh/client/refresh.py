def handleMessage(payload):
	fresh = shared.tags.update(payload['tags'])
	cache = shared.tags.cache
	print 'update %d: %d new of %d, %d known' % (payload['number'], fresh, len(payload['tags']), len(cache))
	lines = {}
	for path, value in cache.items():
		line, tag = path.split('/')
		lines.setdefault(line, []).append((tag, value))
	for line in sorted(lines.keys()):
		lines[line].sort()
		print '  %s: %s' % (line, ', '.join(['%s=%s' % pair for pair in lines[line]]).encode('utf-8'))
	print '  sum of speeds', sum([value for path, value in cache.items() if path.endswith('Speed') and value])
