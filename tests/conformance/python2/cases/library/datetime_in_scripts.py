import datetime, time, calendar
d = datetime.datetime.strptime('17/05/2010 13:04:09', '%d/%m/%Y %H:%M:%S')
print d, d.strftime('%B %d, %Y'), d.strftime('%I:%M %p'), d.strftime('%j %U %w %y'), d.strftime('100%%'), repr(d.strftime('%Y'))
print d + datetime.timedelta(hours=36), d - datetime.timedelta(weeks=1), (d - datetime.datetime(2010, 1, 1)).days, (datetime.date(2010, 12, 24) - d.date()).days
shift = {0: 'night', 1: 'early', 2: 'late'}[(d.hour + 2) // 8 % 3]
print shift, d.replace(hour=0, minute=0, second=0), d.replace(day=1).date(), d.date() == datetime.date(2010, 5, 17), d.time() > datetime.time(12)
last = calendar.monthrange(d.year, d.month)[1]
print last, [datetime.date(2010, m, calendar.monthrange(2010, m)[1]).day for m in range(1, 13)], calendar.isleap(2012), calendar.day_name[d.weekday()], d.isocalendar()[1]
t = d.timetuple()
print t[:6], t.tm_yday, time.strftime('%Y%m%d', t), datetime.datetime(*t[:6]) == d, calendar.timegm(t), datetime.datetime.fromtimestamp(time.mktime(t)) == d
delta = datetime.timedelta(seconds=93784)
hours, rest = divmod(delta.seconds, 3600)
print '%d days %02d:%02d:%02d' % (delta.days, hours, rest / 60, rest % 60), delta.total_seconds() / 3600, str(delta).split(', '), datetime.timedelta(minutes=-5), delta.seconds // 60
print [str(datetime.date(2010, 1, 30) + datetime.timedelta(n)) for n in range(3)], sorted([d, datetime.datetime(2009, 1, 1)])[0].year, min(d, datetime.datetime.max) == d
for text in ('2010-05-17', '17.05.2010', '05/17/10', 'never'):
    for form in ('%Y-%m-%d', '%d.%m.%Y', '%m/%d/%y'):
        try:
            print text, '->', datetime.datetime.strptime(text, form).date()
            break
        except ValueError:
            pass
    else:
        print text, 'not understood'
