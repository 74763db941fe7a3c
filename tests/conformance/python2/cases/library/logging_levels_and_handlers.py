import logging, logging.handlers
from StringIO import StringIO
out = StringIO()
root = logging.getLogger()
h = logging.StreamHandler(out)
h.setFormatter(logging.Formatter('%(levelname)-8s|%(name)s|%(message)s'))
root.addHandler(h); root.setLevel(logging.WARNING)
a, b = logging.getLogger('a'), logging.getLogger('a.b')
a.setLevel(logging.DEBUG)
b.debug('debug from b'); a.info('info from a'); logging.getLogger('c').info('hidden'); logging.getLogger('c').warning('c warns'); logging.error('root %s', 'error')
print out.getvalue(),
print b.parent is a, a.parent is root, b.getEffectiveLevel(), b.isEnabledFor(logging.DEBUG), logging.getLogger('c').level, root.handlers == [h]
m = logging.handlers.MemoryHandler(10, target=h); a.addHandler(m); a.propagate = False; a.info('kept'); print len(m.buffer), m.buffer[0].msg; m.flush(); print out.getvalue().splitlines()[-1]
class Bad(object):
    def __str__(self): return 'bad object'
a.removeHandler(m); a.addHandler(h); a.warning(Bad()); a.warning('100%'); a.warning('%d%% of %s', 5, u'x'); a.warning('dict %(k)s', {'k': 'v'}); a.log(25, 'level 25'); a.warn('w'); a.fatal('f')
print '\n'.join(out.getvalue().splitlines()[-7:])
try:
    {}['k']
except KeyError:
    a.error('with trace', exc_info=True); a.exception('again')
print [line for line in out.getvalue().splitlines() if 'KeyError' in line or 'Traceback' in line], logging.getLevelName(25), logging.getLevelName(logging.CRITICAL)
logger = logging.LoggerAdapter(a, {'x': 1}); logger.info('adapted'); print out.getvalue().splitlines()[-1]
root.removeHandler(h)
