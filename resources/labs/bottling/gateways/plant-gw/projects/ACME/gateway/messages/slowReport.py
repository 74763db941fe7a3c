# Takes its time and is "shared": while it works, the project's other shared handlers wait in the queue.
import time

logger = system.util.getLogger('Reports')
line = payload.get('line', 1)
logger.info('Counting the bottles of %s' % project.lines.title(line))
time.sleep(0.4)
return {'line': line, 'bottles': 12480, 'rejects': 17}
