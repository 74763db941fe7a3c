import threading, Queue, StringIO, UserDict, logging, datetime, random, string, json, ConfigParser, collections, decimal
class Job(threading.Thread):
    def __init__(self, n):
        super(Job, self).__init__()
        self.n = n
    def run(self): self.result = self.n ** 2
j = Job(4); j.start(); j.join(); print j.result
class Latest(Queue.Queue):
    def _put(self, item):
        self.queue.clear()
        Queue.Queue._put(self, item)
q = Latest(); q.put(1); q.put(2); print q.qsize(), q.get()
class Log(StringIO.StringIO):
    def write(self, text):
        StringIO.StringIO.write(self, text.upper())
l = Log(); print >>l, 'hello', 5; print repr(l.getvalue()), isinstance(l, StringIO.StringIO)
class Defaults(UserDict.UserDict):
    def __getitem__(self, key): return self.data.get(key, 'default')
d = Defaults({'a': 1}); print d['a'], d['b'], d.get('b', 2), 'b' in d
class Short(logging.Formatter):
    def format(self, record): return '%s:%s' % (record.levelname[0], record.getMessage())
print Short().format(logging.LogRecord('n', logging.WARNING, 'p', 1, 'text %d', (5,), None))
class Day(datetime.date):
    def label(self): return self.strftime('%d.%m.')
day = Day(2010, 5, 17); print day.label(), day, isinstance(day, datetime.date), Day.fromordinal(733909).label()
class Odd(ConfigParser.RawConfigParser):
    def optionxform(self, name): return name.upper()
c = Odd(); c.add_section('s'); c.set('s', 'key', '1'); print c.items('s')
class Bag(collections.Counter):
    def total(self): return sum(self.values())
print Bag('aab').total(), Bag('aab')['a']
class Money(decimal.Decimal):
    def __str__(self): return '$' + decimal.Decimal.__str__(self)
print Money('1.50'), Money('1') + 1, isinstance(Money('1'), decimal.Decimal)
class Compact(json.JSONEncoder):
    def __init__(self, *args, **kw):
        json.JSONEncoder.__init__(self, *args, **kw)
        self.seen = 0
    def default(self, o):
        self.seen += 1
        return str(o)
e = Compact(); print e.encode([datetime.date(2010, 1, 2), 1]), e.seen
class Loaded(random.Random):
    def random(self): return 0.5
print Loaded().choice('abc'), Loaded().randint(1, 9), Loaded().uniform(0, 2)
