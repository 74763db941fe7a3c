def handleMessage(payload):
	# The line speaks JSON, so the payload carries a text.
	recipe = system.util.jsonDecode(payload['json'])
	system.tag.write('Filler %d/Recipe' % recipe['line'], recipe['name'])
	steps = [step['name'] for step in recipe['steps']]
	return system.util.jsonEncode({'line': recipe['line'], 'accepted': True, 'steps': len(steps)})
