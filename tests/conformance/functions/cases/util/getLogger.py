# as client:Packing 1
log = system.util.getLogger('Line.Motor')
for level in ('trace', 'debug', 'info', 'warn', 'error', 'fatal'):
	getattr(log, level)('plain ' + level)
	getattr(log, level + 'f')('%s of %d', level, 6)
	print getattr(log, 'is%sEnabled' % level.capitalize())()
log.info(u'gr\xf6\xdfer')
log.info('größer')
log.info(None)
log.info('two\nlines')
print repr(log.getName())
log.createSubLogger('Speed').info('below')
