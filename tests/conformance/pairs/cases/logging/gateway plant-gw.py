# Loggers at every place, with every level, with values as text, umlauts and errors.
log = system.util.getLogger('Plant.Start')
log.info('starting')
log.debugf('%d lines, %s, %5.2f', 3, 'all well', 2.0 / 3)
log.warn(u'K\xfchlung l\xe4uft')
log.error('Größe %d' % 5)
log.info(str(42))
log.info(str([1, 'a', u'b', None]))
print log.getName(), type(log.getName()).__name__
levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal']
for level in levels:
	getattr(log, level)('as ' + level)
try:
	{}['speed']
except KeyError, e:
	log.error('no speed: %s' % e, e)
results = system.util.sendMessage('ACME', 'logs', {'levels': levels, 'text': 'x' * 10}, 'CG', user='eve')
print len(results), log.isDebugEnabled() and 'debug is on'
