# Chains of comparisons compute each value once, wherever they stand.
seen = []

def tell(value):
	seen.append(value)
	return value

def told():
	values, seen[:] = seen[:], []
	return values

print 1 < tell(3) < tell(5), told()
print 4 < tell(3) < tell(5), told()
print tell('a') < tell(None) < tell(2), told()
print [x for x in range(1 < tell(2) < 3)], told()
print [x for x in range(6) if 1 < tell(x) <= 4], told()
print [low < tell(2) < high for low, high in ((1, 3), (2, 3), (0, 9))], told()
print list(x for x in [tell(1) < tell(0) < 5, tell(0) < tell(1) < tell(2)]), told()
print [f(7) for f in [lambda v: 5 < tell(v) < 9, lambda v: v % 4 < v / 2 < 3]], told()
print map(lambda v: 0 <= tell(v) < 3, (-1, 0, 2, 3)), told()
print sorted(set(v for v in range(9) if 2 < tell(v) + 1 < 6)), len(told())

class Limits:
	low, high = 2, 5
	inside = low < tell(3) < high
	both = [low <= tell(v) <= high for v in (1, 2, 6)]
	def holds(self, value):
		return self.low < tell(value) < self.high

print Limits.inside, Limits.both, told(), Limits().holds(4), Limits().holds(5), told()

def default(flag=1 < tell(2) < 3, test=lambda v: 1 < v * 2 < 9):
	return flag, test(4), test(5)

print default(), told()
print 1 < 2 < 3 < 4 > 3 <> 2 == 2 in (2, 3), 1 < tell(2) < tell(1) < tell(9), told()
