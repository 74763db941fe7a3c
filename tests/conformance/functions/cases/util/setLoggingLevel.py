# as client:Packing 2
outer, inner = system.util.getLogger('Tank'), system.util.getLogger('Tank.Level')
system.util.setLoggingLevel('Tank', 'warn')
outer.info('left out')
inner.infof('left %s', 'out')
outer.warn('written')
print outer.isDebugEnabled(), outer.isWarnEnabled(), inner.isInfoEnabled()
system.util.setLoggingLevel(loggerName='Tank.Level', loggerLevel='TRACE')
inner.trace('written, too')
system.util.getLogger('Tanker').debug('not below it')
for level in ('loud', '', 5):
	try:
		system.util.setLoggingLevel('Tank', level)
	except (TypeError, ValueError), error:
		print error
try:
	system.util.setLoggingLevel('Tank')
except TypeError, error:
	print error
