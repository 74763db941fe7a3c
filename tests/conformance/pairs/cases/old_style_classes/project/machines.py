class MachineError(Exception):
	pass

class Machine:
	"A machine of a line."
	unit = '1/min'
	count = 0

	def __init__(self, name, speed):
		if speed < 0:
			raise MachineError, ('speed of %s' % name, speed)
		self.name, self.speed = name, speed
		Machine.count += 1
		self.number = Machine.count

	def __cmp__(self, other):
		return cmp(self.speed, other.speed) or cmp(self.name, other.name)

	def __nonzero__(self):
		return self.speed > 0

	def __str__(self):
		return '%s %s: %d %s' % (self.__class__.__name__, self.name, self.speed, self.unit)

	def __getitem__(self, name):
		return getattr(self, name)

	def __contains__(self, name):
		return hasattr(self, name)

	def __div__(self, count):
		return self.speed / count

	def __getattr__(self, name):
		if name.startswith('is_'):
			return name[3:] == self.__class__.__name__.lower()
		raise AttributeError, 'a machine has no %s' % name

class Filler(Machine):
	def __init__(self, name, speed, heads=24):
		Machine.__init__(self, name, speed)
		self.heads = heads

class Capper(Machine):
	unit = 'caps/min'
	def __str__(self):
		return Machine.__str__(self) + ' ' + str(self.is_capper) + str(self.is_filler)

class Line:
	def __init__(self, title):
		self.title, self.machines = title, []
	def add(self, machine):
		self.machines.append(machine)
	def __len__(self):
		return len(self.machines)
	def __getitem__(self, index):
		return self.machines[index]
	def __getslice__(self, start, end):
		return self.machines[start:end]
	def __repr__(self):
		return '<%s>' % self.title
	def __getattr__(self, name):
		if name == 'first':
			return self.machines[0]
		raise AttributeError(name)
