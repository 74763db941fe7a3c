from java.lang import IllegalArgumentException
from java.sql import Timestamp
from java.util import Calendar, Date, GregorianCalendar, Locale, TimeZone

MOMENTS = (0, 1700000000123, 1711846800000, 1698541200000, 951782400000, 1735689599999)
BERLIN = TimeZone.getTimeZone("Europe/Berlin")
calendar = GregorianCalendar(BERLIN, Locale.US)

for moment in MOMENTS:
    for field in range(1, 15):
        for amount in (1, -1, 13, -30):
            calendar.setTimeInMillis(moment)
            calendar.add(field, amount)
            print moment, field, amount, calendar.getTimeInMillis(),
            calendar.setTimeInMillis(moment)
            calendar.set(field, amount + 3)
            print calendar.getTimeInMillis(), [calendar.get(other) for other in range(17)],
            print field in (1, 8) or calendar.getActualMaximum(field)
for year in (2023, 2024):
    for month in (1, 2, 9):
        for hour in range(5):
            calendar.clear()
            calendar.set(year, month, 26 if month == 2 else 29, hour, 30)
            print year, month, hour, calendar.getTimeInMillis()
calendar.setTimeInMillis(1704067200000)
for amount in (True, False, 5, -5):
    for field in (Calendar.MONTH, Calendar.DATE, Calendar.HOUR_OF_DAY, Calendar.MINUTE):
        calendar.roll(field, amount)
        print field, amount, calendar.timeInMillis
print calendar.time.time, calendar.getTime().getTime(), calendar.timeZone.ID, calendar.firstDayOfWeek
print calendar.before(GregorianCalendar(2100, 0, 1)), calendar.after(calendar), calendar == calendar.clone()
print Calendar.JANUARY, Calendar.SUNDAY, Calendar.DATE, Calendar.AM_PM, Calendar.PM, GregorianCalendar.AD
print type(Calendar.getInstance()).__name__, isinstance(Calendar.getInstance(), Calendar)
calendar.setLenient(False)
calendar.set(Calendar.MONTH, 14)
try:
    print calendar.getTime()
except IllegalArgumentException, e:
    print 'refused', e.message
week = GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.US)
week.setFirstDayOfWeek(Calendar.MONDAY)
week.setMinimalDaysInFirstWeek(4)
for moment in MOMENTS:
    week.setTimeInMillis(moment)
    print week.get(Calendar.WEEK_OF_YEAR), week.getWeekYear(), week.get(Calendar.WEEK_OF_MONTH)
print BERLIN.getID(), BERLIN.getRawOffset(), BERLIN.getOffset(1720000000000), BERLIN.inDaylightTime(Date(1720000000000))
print BERLIN.useDaylightTime(), BERLIN.getDSTSavings(), TimeZone.getTimeZone("Nowhere").getID()
print TimeZone.getTimeZone("GMT-3").getID(), TimeZone.getTimeZone("GMT+0530").rawOffset

date = Date(1700000000123)
print date.time, date.getTime(), date.before(Date(0)), date.after(Date(0)), date.compareTo(Date(0)), date.hashCode()
print date == Date(1700000000123), date != Date(0), date > Date(0), date.equals(Date(0)), hash(Date(0))
print type(date.time).__name__, type(date.getHours()).__name__, type(date).__name__, date.getClass().getName()
date.setTime(5)
date.time = 6
print date.time, date.clone() is date, sorted([Date(5), Date(1)])[0].time
print date.toGMTString(), date.getYear(), date.month in range(12)
same_day = Date(124, 0, 5, 10, 30)
print same_day.hours, same_day.minutes, same_day.year, same_day.date, same_day.getDay()
same_day.setHours(23)
same_day.setDate(31)
print same_day.hours, same_day.date, same_day.month
for wrong in ((5.5,), ('x', 'y')):
    try:
        Date(*wrong)
    except TypeError, e:
        print e
stamp = Timestamp.valueOf("2024-01-05 10:11:12.5")
print stamp, stamp.nanos, isinstance(stamp, Date), stamp == Date(stamp.time), Timestamp(1234).getTime()
