from datetime import datetime, timedelta, date
import time, calendar
d = datetime(2017, 3, 5, 8, 9, 10)
print d, d.date(), d.time(), d.year, d.strftime("%d.%m.%Y %H:%M"), d.isoformat(), d.weekday(), repr(d)
print d + timedelta(minutes=90), d - datetime(2017, 3, 1), (d - datetime(2017, 3, 1)).days, (d - datetime(2017, 3, 1)).seconds
print datetime.strptime("2017-03-05 01:02:03", "%Y-%m-%d %H:%M:%S"), date(2016, 2, 28) + timedelta(1), d > datetime(2016, 1, 1)
print "%s" % d, "%02d:%02d" % (d.hour, d.minute), timedelta(0, 3661), str(timedelta(days=1, seconds=5)), timedelta(hours=1) * 2
print d.replace(hour=0, minute=0, second=0), [d.timetuple()[i] for i in range(6)], tuple(date(2017, 3, 5).isocalendar())
print timedelta(seconds=10) / 3, timedelta(days=1).days / 2, sorted([date(2017, 2, 1), date(2017, 1, 1)])[0]
print time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(86400)), time.gmtime(0).tm_year, calendar.timegm((1970, 1, 2, 0, 0, 0)), type(time.time())
elapsed = 3725
print "%d:%02d:%02d" % (elapsed / 3600, elapsed % 3600 / 60, elapsed % 60), divmod(elapsed, 60)
print calendar.monthrange(2017, 2), calendar.isleap(2000), calendar.day_name[0]
millis = 1488701350123L
print millis / 1000, millis % 1000, [millis / 1000], millis / 1000.0
try:
    datetime(2017, 13, 1)
except ValueError, e:
    print "ValueError", "month must be in 1..12" in str(e)
