# A class that compares itself by __cmp__ and has a __getattr__ for everything else.
class Tank:
	def __init__(self, name, level):
		self.name, self.level = name, level
	def __cmp__(self, other):
		if not isinstance(other, Tank):
			return -1
		return cmp(self.level, other.level) or cmp(self.name, other.name)
	def __getattr__(self, name):
		if name.startswith('is_'):
			return name[3:] == self.name
		raise AttributeError, name

class Silo(Tank):
	def __init__(self, name):
		Tank.__init__(self, name, 0)

a, b, c = Tank('a', 5), Tank('a', 5), Tank('c', 2)
print a == b, a is b, a <> b, a != c, a > c, c >= a, cmp(a, b), cmp(a, c)
print Silo('s') == Silo('s'), Silo('s') < Silo('t'), Silo('s') == Tank('s', 0), a == 5, a < None
print [tank.name for tank in sorted([a, c, Silo('x'), Silo('b')])], max(a, c).name, b in [c, a], [c, a].index(b)
print a.is_a, a.is_b, hasattr(a, 'is_c'), hasattr(a, 'volume'), getattr(a, 'volume', 'none')
try:
	a + 1
except TypeError, e:
	print 'TypeError'
except AttributeError, e:
	print 'AttributeError', e
