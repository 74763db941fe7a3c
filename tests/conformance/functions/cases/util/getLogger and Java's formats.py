# as client:Packing 1
from java.lang import Throwable
log = system.util.getLogger('f')
log.infof('%s %d %.2f %05d %x %n%%', 'a', 5, 2.675, 42, 255)
log.infof('%2$s before %1$s', 'first', 'second')
log.infof('%s %<s %s', 'a', 'b')
log.infof('[%10s] [%-10s] [%.2s]', 'right', 'left', 'cut')
log.infof('%,d %+d %(d % d', 1234567, 5, -6, 7)
log.infof('%08.3f %e %g %E', 3.14159, 12345.678, 0.0001234, 0.5)
log.infof('%X %o %#x %x', 255, 8, 255, -1)
log.infof('%s %s %s %S', None, True, 1.0, 'loud')
log.infof('%b %b %c %h', None, 'x', 65, 'hash')
log.infof('%s %s %s', [1, 'a'], (1,), 10 ** 20)
log.infof('%d %x', 10 ** 20, -10 ** 20)
log.infof('%.0f %.1f %.3f', 0.5, 0.25, 1e-9)
log.infof('%s and %s', 'größer', u'gr\xf6\xdfer')
log.infof('no values')
log.infof('too many', 1, 2)
for form, values in (
		('%d', ['a']), ('%d', [1.5]), ('%f', [1]), ('%s %s', ['a']), ('%q', [1]), ('%', []), ('100 % sure', [1]), ('%-d', [1]),
		('%.2d', [1]), ('%3$s', [1]), ('%c', ['a']), ('%+s', ['a']), ('%,x', [1]), ('%--5d', [1]), ('%+ d', [1]), ('%5n', []),
		('%D', [1]), ('%+x', [1]), ('%#s', ['a']), ('%d', [True]), ('%tQ', ['a'])):
	try:
		log.infof(form, *values)
	except Throwable, error:
		print form, error
