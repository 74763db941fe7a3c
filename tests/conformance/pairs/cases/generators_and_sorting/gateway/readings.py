import itertools

def flat(lumps):
	for lump in lumps:
		for reading in lump:
			yield reading

def only(tag, source):
	for name, number, value in source:
		if name == tag:
			yield value

def steps(values):
	values = iter(values)
	last = values.next()
	while 1:
		value = values.next()
		yield value - last
		last = value

class Smooth:
	def __init__(self, values, size):
		self.values, self.size, self.window = iter(values), size, []
	def __iter__(self):
		return self
	def next(self):
		self.window.append(self.values.next())
		del self.window[:-self.size]
		return sum(self.window) / len(self.window)

def byValue((name, number, value), (otherName, otherNumber, otherValue)):
	return cmp(otherValue, value) or number - otherNumber

lumps = payload['lumps']
every = list(flat(lumps))
top = every[:]
top.sort(byValue)
groups = {}
for name, number, value in every:
	groups.setdefault(name, []).append(value)
mixed = [3, 'b', None, 2.5, u'a', (1,), [0], {}, True, 'B', -1]
mixed.sort()
words = ['pump 10', 'Pump 2', 'tank', 'pump 9']
words.sort(lambda a, b: cmp(a.lower(), b.lower()))
return {
	'count': len(every), 'steps': list(steps(only('T1', flat(lumps)))), 'smooth': [value for value in Smooth(only('T0', every), 3)],
	'top': [number for name, number, value in top[:4]], 'last': number,
	'sums': sorted([(sum(values), name) for name, values in groups.items()], reverse=True),
	'mixed': [type(item).__name__ for item in mixed], 'words': words,
	'sorted': sorted(words, key=lambda word: int(('0' + ''.join([c for c in word if c.isdigit()])))),
	'pairs': zip(*[iter(range(7))] * 2), 'map': map(None, [1, 2], 'abc'), 'min': min(every, key=lambda item: item[2])[1],
	'chain': list(itertools.islice(itertools.chain('ab', itertools.count(5)), 4)), 'groups': [(key, len(list(group))) for key, group in itertools.groupby(sorted([v / 10 for n, i, v in every]))],
}
