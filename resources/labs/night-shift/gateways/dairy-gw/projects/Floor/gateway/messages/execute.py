def handleMessage(payload):
	# 'production.total' becomes project.production.total
	function = project
	for name in payload['function'].split('.'):
		function = getattr(function, name)
	return function(*payload.get('args', []))
