import calendar
print calendar.month(2010, 2)
print calendar.isleap(2000), calendar.isleap(1900), calendar.leapdays(1990, 2011), calendar.weekday(2010, 5, 17)
print calendar.monthrange(2010, 2)[1], calendar.monthcalendar(2010, 2), calendar.timegm((2010, 1, 1, 0, 0, 0))
print list(calendar.day_name), list(calendar.month_abbr)[:4], calendar.day_abbr[0], calendar.month_name[5]
c = calendar.Calendar(6)
print [d for d in c.itermonthdays(2010, 2)][:9], list(c.iterweekdays()), c.monthdays2calendar(2010, 2)[0]
print calendar.TextCalendar(calendar.SUNDAY).formatmonth(2011, 1)
print calendar.MONDAY, calendar.SUNDAY, calendar.firstweekday()
try:
    calendar.monthrange(2010, 13)
except ValueError, e:
    print 'ValueError'
print calendar.HTMLCalendar().formatmonth(2010, 2)[:60]
