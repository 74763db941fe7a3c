import logging, sys
from StringIO import StringIO
out = StringIO()
log = logging.getLogger('plant.line1')
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter('%(levelname)s %(name)s: %(message)s'))
log.addHandler(handler)
log.setLevel(logging.INFO)
log.propagate = 0
log.debug('hidden'); log.info('speed %d', 5); log.warn('warm %s', 'very'); log.error('bad'); log.critical('worse'); log.log(logging.ERROR, 'again %(a)s', {'a': 1})
try:
    1 / 0
except ZeroDivisionError:
    log.exception('failed')
print '\n'.join([l for l in out.getvalue().splitlines() if not l.startswith('  ')])
print log.level, logging.getLevelName(30), logging.getLevelName('INFO'), log.isEnabledFor(10), log.getEffectiveLevel(), log.name, log.handlers == [handler], logging.getLogger('plant.line1') is log, logging.WARN, logging.FATAL
class Memory(logging.Handler):
    def __init__(self): logging.Handler.__init__(self); self.records = []
    def emit(self, record): self.records.append(record.getMessage())
m = Memory(); log.addHandler(m); log.removeHandler(handler); log.info(u'caf\xe9'); log.info('%s', [u'x', 1L]); print m.records
class OnlyErrors(logging.Filter):
    def filter(self, record): return record.levelno >= logging.ERROR
m.addFilter(OnlyErrors()); log.info('no'); log.error('yes'); print m.records[-1], len(m.records)
logging.addLevelName(5, 'TRACE'); print logging.getLevelName(5)
log.setLevel('DEBUG'); print log.level; logging.disable(logging.CRITICAL); log.error('off'); print len(m.records); logging.disable(0)
root = logging.getLogger(); print root.name, root.level, logging.root is root
logging.basicConfig(stream=out, level=logging.DEBUG, format='[%(levelname)s] %(message)s'); logging.info('by root'); print out.getvalue().splitlines()[-1]
record = logging.makeLogRecord({'msg': 'm %s', 'args': ('x',), 'levelname': 'L'}); print logging.Formatter().format(record), logging.Formatter('%(asctime)s', '%Y').format(record)[:2]
f = logging.Formatter(); print f._fmt, f.datefmt
