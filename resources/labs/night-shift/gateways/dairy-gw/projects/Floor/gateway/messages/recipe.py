def handleMessage(payload):
	# The line speaks JSON, so the payload carries a text, and the answer is one, too.
	recipe = system.util.jsonDecode(payload['json'])
	system.tag.write('Filler %d/Recipe' % recipe['line'], recipe['name'])
	minutes = sum([step['minutes'] for step in recipe['steps']])
	return system.util.jsonEncode({'minutes': minutes})
