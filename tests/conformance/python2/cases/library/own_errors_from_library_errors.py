import Queue, socket, ConfigParser, json, errno
class PlcError(IOError):
    pass
class Timeout(PlcError):
    def __init__(self, host, seconds):
        PlcError.__init__(self, errno.ETIMEDOUT, 'no answer in %d s' % seconds, host)
        self.seconds = seconds
try:
    raise Timeout('10.0.0.5', 3)
except EnvironmentError, e:
    print e, e.errno == errno.ETIMEDOUT, e.strerror, e.filename, e.seconds, isinstance(e, IOError), isinstance(e, OSError), isinstance(e, StandardError)
try:
    raise PlcError('plain')
except IOError, e:
    print e, e.args, e.errno, repr(e)
for error in (IOError(2, 'text'), IOError('only'), IOError(), OSError(13, 'denied', 'f.txt'), OSError('x'), EnvironmentError(1, 'y'), IOError(1, 2, 3, 4) if 0 else IOError('a', 'b', 'c')):
    print error.__class__.__name__, '|', error, '|', repr(error), error.args
def kind_of(error):
    try:
        raise error
    except OSError, e:
        return 'OSError'
    except IOError, e:
        return 'IOError'
    except EnvironmentError, e:
        return 'EnvironmentError'
print [kind_of(e) for e in (OSError(1, 'x'), IOError(1, 'x'), Timeout('h', 1), EnvironmentError(5, 'x'))]
try:
    open('/no/such/folder/file')
except (OSError, ValueError):
    print 'wrong'
except IOError, (number, text):
    print number, text
class Empty2(Queue.Empty): pass
try:
    raise Empty2()
except Queue.Empty, e:
    print e.__class__.__name__, repr(e)
print issubclass(socket.error, IOError), issubclass(socket.timeout, socket.error), issubclass(ConfigParser.NoSectionError, ConfigParser.Error), issubclass(UnicodeError, ValueError), issubclass(json.JSONDecoder, object)
