# Readings come in lumps; generators take them apart, and they are sorted in every old way.
def readings(count):
	value = 7
	for number in xrange(count):
		value = (value * 5 + 3) % 23
		yield 'T%d' % (number % 3), number, value

lumps, lump = [], []
for reading in readings(14):
	lump.append(reading)
	if len(lump) == 5:
		lumps.append(lump)
		lump = []
lumps.append(lump)
answer = system.util.sendRequest('ACME', 'readings', {'lumps': lumps})
for key in sorted(answer.keys()):
	print key, answer[key]
