from datetime import timedelta, datetime, date
t = timedelta(days=1, hours=1)
print t, repr(t), timedelta(0), repr(timedelta(0)), timedelta(hours=-5), repr(timedelta(hours=-5)), repr(timedelta(microseconds=5)), repr(timedelta(3))
print t.days, t.seconds, t.microseconds, t.total_seconds(), timedelta(milliseconds=1500), timedelta(weeks=1, minutes=90)
print t * 2, t / 2, t // 7, -t, abs(-t), t + t, t - timedelta(1), t * -1, 3 * t
print datetime(2010, 5, 17) - datetime(2010, 5, 16, 12), datetime(2010, 5, 17) + t, date(2010, 5, 17) - date(2009, 5, 17), date(2010, 1, 31) + timedelta(1)
print t > timedelta(1), t == timedelta(hours=25), cmp(t, timedelta(2)), bool(timedelta(0)), sorted([timedelta(2), timedelta(1)])
print timedelta(seconds=3661.5), timedelta(1.5), timedelta.max, timedelta.resolution, repr(timedelta(-1, 5, 7))
for bad in (lambda: t + 1, lambda: datetime(2010, 1, 1) + datetime(2010, 1, 1), lambda: date(2010, 1, 1) < 5):
    try:
        print bad()
    except TypeError, e:
        print 'TypeError'
try:
    timedelta(999999999) * 2
except OverflowError, e:
    print 'OverflowError'
class UTC(__import__('datetime').tzinfo):
    def utcoffset(self, dt): return timedelta(hours=2)
    def dst(self, dt): return timedelta(0)
    def tzname(self, dt): return 'X2'
z = datetime(2010, 1, 1, 12, tzinfo=UTC())
print z, z.isoformat(), z.utctimetuple()[:5], z.tzname(), z.strftime('%Z %z')
try:
    z < datetime(2010, 1, 1)
except TypeError, e:
    print e
try:
    z - datetime(2010, 1, 1)
except TypeError, e:
    print e
