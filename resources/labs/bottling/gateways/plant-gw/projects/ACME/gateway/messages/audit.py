# Is "dedicated": a queue of its own, so it runs at once even while slowReport is busy.
logger = system.util.getLogger('Audit')
who = payload.get('who', 'somebody')
what = payload.get('what', 'did something')
logger.info('%s %s' % (who, what))
