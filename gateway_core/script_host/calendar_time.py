"""What calendars and clocks show at a moment, and how far two moments are apart: Java's calendar in the local time zone.

Both engines ask a `GregorianCalendar` and a `TimeZone`, real ones or emulated ones. Moments are `java.util.Date`s.
"""

from gateway_core.script_host import java_classes, language
from gateway_core.script_host.java_classes import Date

# Fields, by the numbers of java.util.Calendar.
ERA, YEAR, MONTH, DAY_OF_MONTH, DAY_OF_YEAR, DAY_OF_WEEK = 0, 1, 2, 5, 6, 7
AM_PM, HOUR, HOUR_OF_DAY, MINUTE, SECOND, MILLISECOND = 9, 10, 11, 12, 13, 14
SECOND_MS, MINUTE_MS, HOUR_MS, DAY_MS = 1000, 60000, 3600000, 86400000


def field_of(date, field):
    """One field at that moment."""
    return int(_calendar(date).get(field))


def added(date, field, amount):
    """The moment that is so many days, months... later; a day that a month lacks is its last one."""
    calendar = _calendar(date)
    calendar.add(field, amount)
    return calendar.getTime()


def start_of_day(year, month, day):
    """Midnight of a day, its month counted from 0; what lies beyond a month or year goes over into the next ones."""
    return java_classes.GregorianCalendar(year, month, day).getTime()


def at_time(date, hour, minute, second):
    """The same day at that time, to the ms."""
    calendar = _calendar(date)
    for field, value in ((HOUR_OF_DAY, hour), (MINUTE, minute), (SECOND, second), (MILLISECOND, 0)):
        calendar.set(field, value)
    return calendar.getTime()


def days_between(first, second):
    """Whole days by the clocks: a day on which they change counts as one."""
    return whole_units(_wall_ms(second) - _wall_ms(first), DAY_MS)


def months_between(first, second):
    """Whole months by the calendar."""
    one, other = _month_and_rest(first), _month_and_rest(second)
    months = int(other[0] - one[0])
    if months > 0 and other[1] < one[1]:
        return months - 1
    return months + 1 if months < 0 and other[1] > one[1] else months


def whole_units(distance, unit):
    """How many whole units fit in a distance of either sign; a long only where 32 bits don't suffice."""
    count = int(abs(distance) // unit)
    count = -count if distance < 0 else count
    return count if -(2**31) <= count < 2**31 else language.long(count)


def zone_id():
    """The name of the local time zone."""
    return java_classes.TimeZone.getDefault().getID()


def offset_ms(date):
    """How far the local clocks are ahead of UTC at that moment."""
    return int(java_classes.TimeZone.getDefault().getOffset(date.getTime()))


def raw_offset_ms():
    """The same without summer time."""
    return int(java_classes.TimeZone.getDefault().getRawOffset())


def is_summer_time(date):
    """Whether the local clocks are on summer time then."""
    return bool(java_classes.TimeZone.getDefault().inDaylightTime(date))


def now():
    """This moment."""
    return Date()


def _calendar(date):
    calendar = java_classes.GregorianCalendar()
    calendar.setTime(date)
    return calendar


def _wall_ms(date):
    """What the clocks show, as ms since they showed 1970."""
    return int(date.getTime()) + offset_ms(date)


def _month_and_rest(date):
    """The month, counted through all years, and how far in it the calendar is."""
    calendar = _calendar(date)
    year = calendar.get(YEAR) if calendar.get(ERA) else 1 - calendar.get(YEAR)
    return year * 12 + calendar.get(MONTH), (calendar.get(DAY_OF_MONTH), _wall_ms(date) % DAY_MS)
