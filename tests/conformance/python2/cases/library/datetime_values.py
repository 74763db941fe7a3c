import datetime
from datetime import timedelta, date
d = datetime.datetime(2010, 5, 17, 13, 4, 9)
print d, repr(d), d.isoformat(), d.isoformat(' '), d.date(), d.time(), d.year, d.weekday(), d.isoweekday(), d.isocalendar()
print repr(d.replace(microsecond=5)), d.replace(microsecond=5), str(d.date()), repr(d.date()), repr(d.time()), d.ctime()
print d.strftime('%Y/%m/%d %H-%M-%S'), d.strftime('%a %d %b'), format(d, '%Y'), '{0:%d.%m.}'.format(d), '%s' % d
print datetime.datetime.strptime('2011-02-03 04:05', '%Y-%m-%d %H:%M'), datetime.datetime.strptime('1.5', '%S.%f').microsecond
print d.timetuple(), d.toordinal(), date.fromordinal(733909), date(2000, 2, 29) + timedelta(365)
print datetime.time(1, 2, 3), repr(datetime.time(1, 2)), datetime.datetime.combine(date(2010, 1, 2), datetime.time(3, 4)), date.min, datetime.datetime.max
print d < datetime.datetime(2011, 1, 1), d == datetime.datetime(2010, 5, 17, 13, 4, 9), max(date(2010, 1, 1), date(2009, 1, 1)), cmp(date(2010, 1, 1), date(2010, 1, 2))
for bad in (lambda: date(2010, 2, 30), lambda: datetime.datetime(2010, 13, 1), lambda: datetime.time(25), lambda: date(0, 1, 1)):
    try:
        bad()
    except ValueError, e:
        print 'ValueError'
print sorted([date(2010, 3, 1), date(2010, 1, 1)])[0], {date(2010, 1, 1): 1}, [d], str([date(2010, 1, 1)])
