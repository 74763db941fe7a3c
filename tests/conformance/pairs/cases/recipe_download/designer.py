# The filler asks for its recipe: nested dictionaries, longs, tuples, None, and an amount that is worked out here.
def walk(value, path='recipe'):
	if isinstance(value, dict):
		keys = value.keys()
		keys.sort()
		for key in keys:
			walk(value[key], '%s[%r]' % (path, key))
	elif isinstance(value, (list, tuple)):
		print path, type(value), len(value)
		for index in range(len(value)):
			walk(value[index], path + '[%d]' % index)
	else:
		print path, '=', repr(value), type(value)

recipe = system.util.sendRequest('ACME', 'recipe', {'product': 'Apple Juice', 'size': 1000, 'batch': 20130412L})
walk(recipe)
steps = recipe['steps']
total = 0
for name, seconds, setpoint in steps:
	total += seconds
print total, total / len(steps), total / float(len(steps)), total % 60, divmod(total, 60)
print recipe['batch'] + 1, recipe['serial'] * 10, recipe['serial'] / 1000 * 1000 == recipe['serial']
print recipe['setpoints'][7] is None, recipe['setpoints'].get(8), recipe['setpoints'].has_key('7')

for product, size in (('Beer', 500), ('Water', 1000), ('Water', '1000')):
	answer = system.util.sendRequest('ACME', 'recipe', {'product': product, 'size': size})
	if answer.has_key('problem'):
		print 'no recipe for', product, '-', answer['problem']
	else:
		print product, answer['amounts']
