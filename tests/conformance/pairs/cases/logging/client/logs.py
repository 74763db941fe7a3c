import sys, traceback
logger = system.util.getLogger('Client.' + system.security.getUsername().capitalize())
for index, level in enumerate(payload['levels']):
	if index % 2:
		continue
	getattr(logger, level + 'f')('%s %03d', level.upper(), index)
print >>sys.stderr, 'to the error output:', len(payload['text'])
sys.stdout.write('written without a line end')
print
print 'open',
print 'line'
try:
	int(payload['text'])
except ValueError:
	kind, value, trace = sys.exc_info()
	logger.warn('%s: %s' % (kind.__name__, value))
	print traceback.format_exception_only(kind, value)[-1].strip()
