class Plant:
	def __init__(self, count):
		self.speeds = dict([(number, 0) for number in range(1, count + 1)])

	def doStart(self, line, speed=60):
		if speed != int(speed):
			raise ValueError('speed must be a whole number')
		self.speeds[line] = int(speed)
		return 'line %d runs at %d' % (line, speed)

	def doStop(self, line, reason=''):
		was, self.speeds[line] = self.speeds[line], 0
		return 'line %d stopped at %d/min: %s' % (line, was / 60, reason or 'no reason')

	def doStatus(self):
		return '; '.join(['%d:%s' % (line, speed or 'off') for line, speed in sorted(self.speeds.items())])

plant = Plant(3)
