"""java.util.Date: a moment in ms since 1970, UTC, shown in local time."""

import importlib
import time

from gateway_core.script_host import language
from gateway_core.script_host.java.objects import Object, as_int, as_long, whole_argument, wrong_argument
from gateway_core.script_host.java.throwables import IllegalArgumentException

_SHOWN = "EEE MMM dd HH:mm:ss z y"
_READ_FORMS = (
    "EEE MMM dd HH:mm:ss z yyyy", "EEE, dd MMM yyyy HH:mm:ss z", "MMM dd yyyy HH:mm:ss", "MMM dd, yyyy HH:mm:ss",
    "dd MMM yyyy HH:mm:ss", "yyyy/MM/dd HH:mm:ss", "MM/dd/yyyy HH:mm:ss", "MMM dd yyyy", "MMM dd, yyyy", "dd MMM yyyy",
    "yyyy/MM/dd", "MM/dd/yyyy",
)  # fmt: skip
_YEAR, _MONTH, _DAY, _WEEKDAY, _HOUR, _MINUTE, _SECOND = 1, 2, 5, 7, 11, 12, 13


def _part(name):
    """A module that only some uses of dates need."""
    return importlib.import_module("." + name, __package__)


class _Moment(Object):
    """Dates by their moment: how they compare."""

    def getTime(self):
        return language.long(self._time_ms)

    def setTime(self, time_ms):
        self._time_ms = whole_argument(time_ms, "setTime", 1, "long")

    def before(self, other):
        return self._time_ms < other._time_ms

    def after(self, other):
        return self._time_ms > other._time_ms

    def compareTo(self, other):
        theirs = other._time_ms
        return (self._time_ms > theirs) - (self._time_ms < theirs)

    def hashCode(self):
        moment = self._time_ms % 2**64
        return as_int(moment ^ moment >> 32)

    def clone(self):
        return type(self)(self._time_ms)

    def __eq__(self, other):
        return isinstance(other, _Moment) and self._time_ms == other._time_ms

    def __ne__(self, other):
        return not self == other

    def __lt__(self, other):
        return self.before(other) if isinstance(other, _Moment) else NotImplemented

    def __le__(self, other):
        return not self.after(other) if isinstance(other, _Moment) else NotImplemented

    def __gt__(self, other):
        return self.after(other) if isinstance(other, _Moment) else NotImplemented

    def __ge__(self, other):
        return not self.before(other) if isinstance(other, _Moment) else NotImplemented

    def __hash__(self):
        return self.hashCode()


class Date(_Moment):
    """Made of nothing (now), of ms since 1970, of a text, or of year - 1900, month from 0, day, hour, minute, second."""

    java_name = "java.util.Date"

    def __init__(self, *arguments):
        if not arguments:
            self._time_ms = int(time.time() * 1000)
        elif len(arguments) > 1:
            self._time_ms = _moment_of_fields(arguments)
        elif isinstance(arguments[0], str):
            self._time_ms = _moment_of_text(arguments[0])
        elif isinstance(arguments[0], int):
            self._time_ms = int(as_long(arguments[0]))
        else:
            raise wrong_argument("java.util.Date", 1, "long, String")

    def toString(self):
        return self._shown(_SHOWN)

    def toLocaleString(self):
        return self._shown("MMM d, yyyy h:mm:ss a")

    def toGMTString(self):
        return self._shown("d MMM yyyy HH:mm:ss 'GMT'", "GMT")

    def getYear(self):
        return self._field(_YEAR) - 1900

    def getMonth(self):
        return self._field(_MONTH)

    def getDate(self):
        return self._field(_DAY)

    def getDay(self):
        return self._field(_WEEKDAY) - 1

    def getHours(self):
        return self._field(_HOUR)

    def getMinutes(self):
        return self._field(_MINUTE)

    def getSeconds(self):
        return self._field(_SECOND)

    def getTimezoneOffset(self):
        return -_part("zones").TimeZone.getDefault().at(self._time_ms)[0] // 60000

    def setYear(self, year):
        self._change(_YEAR, year + 1900)

    def setMonth(self, month):
        self._change(_MONTH, month)

    def setDate(self, day):
        self._change(_DAY, day)

    def setHours(self, hours):
        self._change(_HOUR, hours)

    def setMinutes(self, minutes):
        self._change(_MINUTE, minutes)

    def setSeconds(self, seconds):
        self._change(_SECOND, seconds)

    def _shown(self, pattern, zone="default"):
        patterns, zones, words = _part("date_patterns"), _part("zones"), _part("calendar_words")
        where = zones.TimeZone.getDefault() if zone == "default" else zones.TimeZone.getTimeZone(zone)
        return language.unicode(patterns.shown(patterns.parts_of(pattern), self._time_ms, where, words.weeks_of(None)))

    def _calendar(self):
        calendar = _part("calendars").GregorianCalendar()
        calendar.setTimeInMillis(self._time_ms)
        return calendar

    def _field(self, field):
        return self._calendar().get(field)

    def _change(self, field, value):
        calendar = self._calendar()
        calendar.set(field, value)
        self._time_ms = int(calendar.getTimeInMillis())


def _moment_of_fields(numbers):
    if len(numbers) not in (3, 5, 6):
        raise TypeError("java.util.Date(): expected 0-1, 3 or 5-6 args; got %d" % len(numbers))
    year, month, day = numbers[:3]
    return int(_part("calendars").GregorianCalendar(year + 1900, month, day, *numbers[3:]).getTimeInMillis())


def _moment_of_text(text):
    formats = _part("date_format")
    for form in _READ_FORMS:
        place = formats.ParsePosition(0)
        found = formats.SimpleDateFormat(form).parse(text, place)
        if found is not None and place.getIndex() == len(text):
            return int(found.getTime())
    raise IllegalArgumentException
