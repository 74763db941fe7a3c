kind = payload['kind']
if kind == 'zero':
	return 1 % 0
if kind in ('key', 'index'):
	try:
		return {'key': {}, 'index': []}[kind].pop(0)
	finally:
		print 'cleaning up after', kind
if kind == 'library':
	return project.checks.deep(2)
if kind == 'fine':
	return 'all %s' % kind
if kind == 'assert':
	assert False
raise RuntimeError(kind)
