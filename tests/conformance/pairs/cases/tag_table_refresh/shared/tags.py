# Library: a table of tags that knows what has changed.
sends = 0

class Table:
	def __init__(self):
		self.values = {}
		self.changed = []
	def write(self, path, value):
		if self.values.has_key(path) and self.values[path] == value:
			return
		self.values[path] = value
		if path not in self.changed:
			self.changed.append(path)
	def take(self):
		changes = [(path, self.values[path]) for path in self.changed]
		del self.changed[:]
		return changes
	def __repr__(self):
		return '<Table of %d>' % len(self.values)

def send(table):
	global sends
	changes = table.take()
	if not changes:
		return 'no change'
	sends = sends + 1
	results = system.util.sendMessage('ACME', 'refresh', {'tags': changes, 'number': sends}, scope='C')
	return '%d changes to %d clients' % (len(changes), len(results))

cache = {}

def update(changes):
	fresh = 0
	for path, value in changes:
		if path not in cache:
			fresh += 1
		cache[path] = value
	return fresh
