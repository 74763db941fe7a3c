# Classes with methods for slices and none for single items.
class Window(object):
    def __getslice__(self, start, stop):
        return start, min(stop, 99)

print Window()[1:3], Window()[:2], Window()[4:]

class Log(object):
    def __setslice__(self, start, stop, values):
        print 'set', start, min(stop, 99), values

    def __delslice__(self, start, stop):
        print 'delete', start, min(stop, 99)

log = Log()
log[1:2] = 'x'
log[:] = [1]
del log[3:]
for action in ('log[1] = 2', 'del log[1]'):
    try:
        exec action
    except TypeError, error:
        print error
