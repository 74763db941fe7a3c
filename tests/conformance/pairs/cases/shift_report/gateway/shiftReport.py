def handleMessage(payload):
	# Shift report of the filling lines: takes the events of one shift, gives totals, availability and a text.
	#
	# Called by the supervisors' screens with sendRequest, and once per shift by the reports project.
	import string, math, types

	logger = system.util.getLogger('ShiftReport')
	SHIFTS = {1: ('Early', 6, 14), 2: ('Late', 14, 22), 3: ('Night', 22, 30)}
	STATES = ['run', 'stop', 'fault', 'clean', 'change']
	WEIGHTS = {'run': 0, 'stop': 1, 'fault': 5, 'clean': 0, 'change': 2}
	LIMIT = 10000L
	FLAGS = 0x0F | 010

	class Counter:
		"Counts seconds and bottles of one line. Old style, as everything here."
		def __init__(self, name, nominal=None):
			self.name = name
			self.nominal = nominal or 600
			self.seconds = {}
			self.good = self.bad = 0
			self.faults = []

		def __cmp__(self, other):
			return cmp(self.name, other.name)

		def __nonzero__(self):
			return self.good + self.bad > 0

		def add(self, (state, start, end), text=''):
			if state not in STATES:
				raise ValueError, 'unknown state %s on %s' % (`state`, self.name)
			if end < start:
				start, end = end, start
			self.seconds[state] = self.seconds.get(state, 0) + end - start
			if state == 'fault':
				self.faults.append((start, end - start, text or 'no text'))

		def count(self, good, bad=0):
			self.good += good
			self.bad += bad

		def total(self):
			return reduce(lambda a, b: a + b, self.seconds.values(), 0)

		def availability(self):
			total = self.total()
			if total == 0:
				return None
			return 100 * self.seconds.get('run', 0) / total

		def performance(self):
			run = self.seconds.get('run', 0)
			try:
				return 100.0 * (self.good + self.bad) / (self.nominal * run / 3600.0)
			except ZeroDivisionError, e:
				logger.debug('%s did not run: %s' % (self.name, e.__class__.__name__))
				return None

	def clock(seconds):
		hours, rest = divmod(seconds, 3600)
		return '%02d:%02d' % (hours % 24, rest / 60)

	def duration(seconds):
		if seconds is None:
			return '-'
		if seconds < 60:
			return '%d s' % seconds
		if seconds < 3600:
			return '%d min' % (seconds / 60)
		return '%d h %02d min' % (seconds / 3600, seconds / 60 % 60)

	def percent(value):
		if value is None:
			return 'n/a'
		if type(value) is types.FloatType:
			return '%.1f%%' % value
		return '%d%%' % value

	def byLoss(a, b):
		loss = 0
		for counter, sign in ((a, -1), (b, 1)):
			for state, weight in WEIGHTS.items():
				loss += sign * weight * counter.seconds.get(state, 0)
		return loss or cmp(a, b)

	def wanted(name):
		lines = payload.get('lines')
		if not lines:
			return True
		if isinstance(lines, basestring):
			lines = [part.strip() for part in string.split(lines, ',')]
		return name in lines or string.upper(name) in lines

	shift = payload.get('shift', 1)
	if not SHIFTS.has_key(shift):
		logger.warn('shift %s is not one of %s' % (shift, SHIFTS.keys()))
		return {'error': 'no such shift: ' + str(shift), 'shift': shift}
	title, first, last = SHIFTS[shift]
	begin, end = first * 3600, last * 3600

	# Gather
	counters = {}
	rejected = 0
	for event in payload.get('events', []):
		try:
			name, state, start, stop = event[:4]
			if not wanted(name):
				continue
			if not counters.has_key(name):
				counters[name] = Counter(name, payload.get('nominal', {}).get(name))
			start, stop = max(start, begin), min(stop, end)
			counters[name].add((state, start, stop), *event[4:5])
		except (ValueError, TypeError), e:
			rejected += 1
			logger.warn('event %d: %s' % (rejected, e))
		except:
			rejected += 1
			logger.error('event that cannot be read: %r' % (event,))
	for name, (good, bad) in payload.get('bottles', {}).iteritems():
		if counters.has_key(name):
			counters[name].count(good, bad)
		elif wanted(name):
			logger.info('bottles without events on ' + name)

	lines = counters.values()
	lines.sort(byLoss)
	idle = filter(lambda counter: not counter, lines)

	# Text: a table with one line each, the worst line first
	text = []
	text.append('%s shift, %s to %s' % (title, clock(begin), clock(end)))
	text.append('=' * len(text[0]))
	header = ['Line', 'Good', 'Bad', 'Avail.', 'Perf.', 'Longest fault']
	text.append(string.join([header[0].ljust(10)] + [cell.rjust(8) for cell in header[1:5]], '') + '  ' + header[5])
	for counter in lines:
		longest = None
		for start, seconds, what in counter.faults:
			if longest is None or seconds > longest[1]:
				longest = (start, seconds, what)
		cells = [counter.good, counter.bad, percent(counter.availability()), percent(counter.performance())]
		row = counter.name.ljust(10) + ''.join([str(cell).rjust(8) for cell in cells])
		if longest:
			row += '  %s %s (%s)' % (clock(longest[0]), longest[2], duration(longest[1]))
		text.append(row)
	if idle:
		text.append('Idle: ' + ', '.join([counter.name for counter in idle]))

	# Totals
	good = sum([counter.good for counter in lines])
	bad = sum([counter.bad for counter in lines])
	quality = None
	if good + bad <> 0:
		quality = 100.0 * good / (good + bad)
	states = {}
	for counter in lines:
		for state, seconds in counter.seconds.items():
			states[state] = states.get(state, 0) + seconds
	text.append('Total %d good, %d bad, quality %s' % (good, bad, percent(quality)))
	for state in STATES:
		if state in states:
			text.append('  %-8s%15s' % (state, duration(states[state])))
	if good > LIMIT:
		text.append('More than %s bottles: well done' % LIMIT)
	if rejected:
		text.append('%d event%s could not be read' % (rejected, rejected != 1 and 's' or ''))

	# Histogram of the faults in five-minute steps
	steps = [0] * 6
	for counter in lines:
		for start, seconds, what in counter.faults:
			step = int(math.floor(seconds / 300))
			if 0 <= step < len(steps):
				steps[step] += 1
			else:
				steps[-1] += 1
	for index, count in enumerate(steps):
		if count:
			text.append('  %2d to %2d min: %s' % (index * 5, index * 5 + 5, '*' * count))

	# Every other line goes to the gateway's log, unless the caller wants it quiet
	i = 0
	assert len(text) >= 3, 'a report has a title, a rule and a header'
	while i < len(text):
		if not payload.get('quiet') and i % 2 == 0:
			print i, text[i]
		i = i + 1
	print '%d lines' % len(text),
	print 'of text'

	result = {
		'shift': shift, 'title': title, 'flags': FLAGS,
		'good': good, 'bad': bad, 'total': long(good + bad),
		'quality': quality, 'rejected': rejected,
		'states': states,
		'lines': [counter.name for counter in lines],
		'availability': dict([(counter.name, counter.availability()) for counter in lines]),
		'text': '\n'.join(text),
	}
	logger.info('%(title)s shift: %(good)d good, %(bad)d bad' % result)
	return result
