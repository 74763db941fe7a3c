"""java.text.DateFormat and SimpleDateFormat, with all pattern letters of Java 8 and their English words."""

import time

from gateway_core.script_host import language
from gateway_core.script_host.java.calendar_words import weeks_of
from gateway_core.script_host.java.calendars import GregorianCalendar
from gateway_core.script_host.java.date_parsing import NotReadable, Reading
from gateway_core.script_host.java.date_patterns import parts_of, shown
from gateway_core.script_host.java.date_words import words_of
from gateway_core.script_host.java.dates import Date
from gateway_core.script_host.java.objects import Object, text_argument
from gateway_core.script_host.java.throwables import IllegalArgumentException, ParseException
from gateway_core.script_host.java.zones import TimeZone

_DATES = ("EEEE, MMMM d, yyyy", "MMMM d, yyyy", "MMM d, yyyy", "M/d/yy")
_TIMES = ("h:mm:ss a z", "h:mm:ss a z", "h:mm:ss a", "h:mm a")


class ParsePosition(Object):
    """java.text.ParsePosition: where reading begins, and where it ended."""

    java_name = "java.text.ParsePosition"

    def __init__(self, index):
        self._index = index
        self._error_index = -1

    def getIndex(self):
        return self._index

    def setIndex(self, index):
        self._index = index

    def getErrorIndex(self):
        return self._error_index

    def setErrorIndex(self, index):
        self._error_index = index


class DateFormat(Object):
    """java.text.DateFormat; made by `getDateInstance` and kin."""

    java_name = "java.text.DateFormat"
    FULL, LONG, MEDIUM, SHORT = range(4)
    DEFAULT = MEDIUM

    def __init__(self):
        self._zone = TimeZone.getDefault()
        self._is_lenient = True

    @staticmethod
    def getDateInstance(style=DEFAULT, locale=None):
        return SimpleDateFormat(_DATES[style], locale)

    @staticmethod
    def getTimeInstance(style=DEFAULT, locale=None):
        return SimpleDateFormat(_TIMES[style], locale)

    @staticmethod
    def getDateTimeInstance(date_style=DEFAULT, time_style=DEFAULT, locale=None):
        return SimpleDateFormat(_DATES[date_style] + " " + _TIMES[time_style], locale)

    @staticmethod
    def getInstance():
        return SimpleDateFormat()

    def getTimeZone(self):
        return self._zone

    def setTimeZone(self, zone):
        self._zone = zone

    def isLenient(self):
        return self._is_lenient

    def setLenient(self, is_lenient):
        self._is_lenient = bool(is_lenient)

    def getCalendar(self):
        return GregorianCalendar(self._zone)

    def setCalendar(self, calendar):
        self._zone = calendar.getTimeZone()


class SimpleDateFormat(DateFormat):
    """java.text.SimpleDateFormat of a pattern; the locale has the words and tells how weeks are counted."""

    java_name = "java.text.SimpleDateFormat"

    def __init__(self, pattern="M/d/yy h:mm a", locale=None):
        DateFormat.__init__(self)
        self._locale = locale
        self._weeks = weeks_of(locale)
        self._words = words_of(locale)
        this_year = time.localtime().tm_year
        century = GregorianCalendar()
        century.set(1, this_year - 80)
        self._century_start = century.getTime()
        self.applyPattern(pattern)

    def applyPattern(self, pattern):
        self._pattern = text_argument(pattern, "applyPattern")
        self._parts = parts_of(self._pattern)

    def toPattern(self):
        return language.unicode(self._pattern)

    def get2DigitYearStart(self):
        return self._century_start

    def set2DigitYearStart(self, date):
        self._century_start = date

    def format(self, date):
        """The text for a Date, or for a number of ms since 1970, UTC."""
        if isinstance(date, Date):
            moment_ms = int(date.getTime())
        elif isinstance(date, (int, float)) and not isinstance(date, bool):
            moment_ms = int(date)
        elif date is None:
            raise TypeError("format(): 1st arg can't be coerced to java.util.Date")
        else:
            raise IllegalArgumentException("Cannot format given Object as a Date")
        return language.unicode(shown(self._parts, moment_ms, self._zone, self._weeks, self._words))

    def parse(self, text, position=None):
        """The Date that a text means; ParseException, or None where a ParsePosition is given, for a text of another form."""
        text = text_argument(text, "parse")
        place = ParsePosition(0) if position is None else position
        date = self._read(text, place)
        if position is None and (date is None or not place.getIndex()):
            raise ParseException('Unparseable date: "%s"' % text, place.getErrorIndex())
        return date

    def _read(self, text, place):
        start = place.getIndex()
        century = GregorianCalendar(self._zone)
        century.setTime(self._century_start)
        reading = Reading(text, self._zone, century.get(1), self._is_lenient, self._words)
        try:
            end = reading.read(self._parts, start)
        except NotReadable as wrong:
            place.setErrorIndex(wrong.position)
            return None
        try:
            date = self._meant(reading)
        except IllegalArgumentException:  # not lenient, and there is no such day or hour
            place.setErrorIndex(end)
            return None
        place.setIndex(end)
        return date

    def _meant(self, reading):
        calendar = GregorianCalendar(self._zone, *([self._locale] if self._locale else []))
        calendar.setLenient(self._is_lenient)
        date = reading.into(calendar).getTime()
        if reading.has_short_year_of_start and date.before(self._century_start):
            date = reading.into(calendar, 100).getTime()
        return date

    def clone(self):
        copy = SimpleDateFormat(self._pattern, self._locale)
        copy.__dict__.update(self.__dict__)
        return copy

    def __eq__(self, other):
        return isinstance(other, SimpleDateFormat) and self._pattern == other._pattern and self._zone == other._zone

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash(self._pattern)
