import sys, traceback
from java.lang import Exception as JException, Throwable, Thread, System, Runnable, Integer, String, NumberFormatException
from java.util import Date, Calendar, HashMap, ArrayList, UUID, Locale, TimeZone, Collections
from java.text import SimpleDateFormat
import java.lang, java.util

now = Date()
print type(now).__name__, isinstance(now, Date), isinstance(now, java.util.Date)
sdf = SimpleDateFormat('yyyy-MM-dd HH:mm:ss', Locale.US)
sdf.timeZone = TimeZone.getTimeZone('UTC')
print sdf.format(Date(0)), sdf.parse('2024-01-05 10:00:00').time
cal = Calendar.getInstance(TimeZone.getTimeZone('UTC'))
cal.time = Date(0)
cal.add(Calendar.HOUR, 5); cal.set(Calendar.DAY_OF_MONTH, 3)
print cal.time.time, cal.get(Calendar.HOUR_OF_DAY), cal.timeInMillis
def risky(kind):
    if kind == 1: Integer.parseInt('abc')
    if kind == 2: raise ValueError('py')
    if kind == 3: raise JException('j', NumberFormatException('inner'))
    if kind == 4: ArrayList([1]).get(7)
for kind in range(5):
    try:
        risky(kind)
        print 'fine'
    except (Exception, Throwable), e:
        print kind, type(e).__name__, str(e)
        print traceback.format_exc().splitlines()[-1]
        print sys.exc_info()[0].__name__
        if isinstance(e, Throwable):
            print e.getMessage(), e.cause, e.getClass().getName(), e.localizedMessage
try:
    risky(3)
except JException, e:
    cause = e.getCause()
    while cause is not None:
        print 'caused by', cause.getMessage(); cause = cause.cause
print '%s|%s' % (HashMap({'a': 1}), ArrayList([u'x', 'y']))
print 'size: ' + str(ArrayList([1, 2]).size())
m = HashMap()
m['lines'] = ArrayList(['1', '2'])
m.put('n', Integer(5))
for k in m.keySet(): print k, m.get(k), type(m[k]).__name__
print [x.upper() for x in m['lines']], ', '.join(m['lines'])
print len(str(UUID.randomUUID())), UUID.randomUUID().toString() != UUID.randomUUID().toString()
print String.format('%s is %d', 'x', 5), String.valueOf(5) + 'x'
print sorted([Date(3), Date(1)])[0].getTime(), max(Date(3), Date(1)).time, cmp(Date(1), Date(2))
print {Date(1): 'a'}[Date(1)], Date(1) in [Date(1)], Date(5) == None, Date(5) != None, not Date(5)
print [d.time for d in (Date(1), Date(2)) if d.after(Date(1))]
print java.lang.Math.round(2.6), java.lang.System.getProperty('nothing') is None
class Job(Runnable):
    def __init__(self, out): self.out = out
    def run(self): self.out.append('ran')
out = []
t = Thread(Job(out), 'job'); t.start(); t.join(); print out, t.name
class Err(JException):
    def __init__(self, code): JException.__init__(self, 'code %d' % code); self.code = code
try: raise Err(5)
except Err, e: print e.code, e.message
try: raise java.lang.IllegalArgumentException('bad')
except java.lang.IllegalArgumentException, e: print e
print repr(ArrayList(['a', 5, None])), repr(HashMap({u'k': None})), [ArrayList([1])], {'a': HashMap()}
print isinstance(HashMap(), java.util.Map), hasattr(m, 'keySet'), callable(ArrayList), hasattr(m, 'nope')
a, b = ArrayList([1, 2]); print a, b
print map(lambda x: x * 2, ArrayList([1, 2])), filter(None, ArrayList([0, 2])), zip(ArrayList([1]), ArrayList(['a'])), sum(ArrayList([1, 2])), max(ArrayList([1, 9])), enumerate(ArrayList([5])).next()
print reversed(ArrayList([1, 2])).next(), list(reversed(ArrayList([1,2]))), any(ArrayList([0])), set(ArrayList([1])), tuple(HashMap({'a': 1}))
print dict([(k, v) for k, v in HashMap({'a': 1}).items()]), dict(HashMap({'a': 1}), b=2)
def f(*a, **k): return a, k
print f(*ArrayList([1, 2]))
l = []; l.extend(ArrayList([1, 2])); l += ArrayList([3]); print l
print ArrayList([3,1,2])[1:], 2 in HashMap({2: 1}), ArrayList([[1]])[0], ArrayList(range(3)), ArrayList(set([1]))
import copy; c = copy.copy(ArrayList([1])); print c, type(c).__name__
