logger = system.util.getLogger('Gateway')
def nested(depth):
	if depth:
		nested(depth - 1)
	else:
		raise ValueError('deep down')
try:
	nested(2)
except ValueError, error:
	logger.error('failed', error)
print 'gateway printed', payload['levels'][::-1]
