def handleMessage(payload):
	# Fails in the way that the payload asks for.
	class LineError(Exception):
		def __init__(self, line):
			self.line = line
		def __str__(self):
			return 'line %d is blocked' % self.line

	def divide(count):
		return 100 / count

	kind = payload['kind']
	print 'trying', kind
	if kind == 'zero':
		divide(0)
	elif kind == 'key':
		print payload['Kind']
	elif kind == 'name':
		print playload
	elif kind == 'attribute':
		payload.got('kind')
	elif kind == 'index':
		[].pop()
	elif kind == 'type':
		'line ' + 2
	elif kind == 'value':
		int('12a')
	elif kind == 'own':
		raise LineError(2)
	elif kind == 'library':
		project.checks.deep(3)
	elif kind == 'old':
		raise ValueError, 'old form with %s' % kind
	elif kind == 'assert':
		assert kind == 'x', 'not x'
	print kind, 'passed'
