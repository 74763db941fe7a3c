# as client:Packing 1
import java.lang.Exception
import java.lang.RuntimeException
log = system.util.getLogger('Line')
def fail():
	return 1 / 0
try:
	fail()
except ZeroDivisionError, error:
	log.error('python', error)
try:
	raise java.lang.RuntimeException('of Java')
except java.lang.Exception, error:
	log.warn('java', error)
log.info('never raised', ValueError('quiet'))
log.debug('none', None)
for call in (lambda: log.info(5), lambda: log.info(['a']), lambda: log.warn('a', 'b'), lambda: log.infof(5)):
	try:
		call()
	except TypeError, error:
		print error
