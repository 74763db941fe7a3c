"""java.util.Calendar and GregorianCalendar."""

import time

from gateway_core.script_host import language
from gateway_core.script_host.java import calendar_fields, day_numbers
from gateway_core.script_host.java.calendar_words import FIELD_NAMES, HALVES, MONTHS, WEEKDAYS, weeks_of
from gateway_core.script_host.java.dates import Date
from gateway_core.script_host.java.objects import Object, whole_argument
from gateway_core.script_host.java.throwables import IllegalArgumentException
from gateway_core.script_host.java.zones import TimeZone

_MINIMA = (0, 1, 0, 1, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, -46800000, 0)
_MAXIMA = (1, 292278994, 11, 53, 6, 31, 366, 7, 6, 1, 11, 23, 59, 59, 999, 50400000, 7200000)
_UNITS_MS = {
    calendar_fields.HOUR: 3600000,
    calendar_fields.HOUR_OF_DAY: 3600000,
    calendar_fields.MINUTE: 60000,
    calendar_fields.SECOND: 1000,
    calendar_fields.MILLISECOND: 1,
}
_ZONE_FIELDS = (calendar_fields.ZONE_OFFSET, calendar_fields.DST_OFFSET)
_WEEK_FIELDS = (calendar_fields.WEEK_OF_YEAR, calendar_fields.WEEK_OF_MONTH, calendar_fields.DAY_OF_WEEK_IN_MONTH)


class _FieldKeeper(Object):
    """What a calendar knows: a moment, its fields, or fields that have been set and whose moment nobody has asked for."""

    java_name = "java.util.Calendar"

    def __init__(self, zone=None, locale=None):
        self._zone = zone or TimeZone.getDefault()
        self._weeks = weeks_of(locale)
        self._is_lenient = True
        self._stamp = calendar_fields.FIRST_STAMP
        self._moment = None
        self._take(int(time.time() * 1000))

    def get(self, field):
        self.getTimeInMillis()
        return self._fields[_field(field)]

    def set(self, field, value, *more):
        """One field, or year, month, day and then hour, minute, second."""
        if not more:
            self._set(_field(field), whole_argument(value, "set", 2))
            return
        order = (1, 2, 5, 11, 12, 13)
        for place, number in zip(order, (field, value) + more):
            self._set(place, whole_argument(number, "set"))

    def isSet(self, field):
        return self._stamps[_field(field)] != calendar_fields.UNSET

    def clear(self, field=None):
        """Forget one field, or all."""
        if field is None:
            self._fields = [0] * calendar_fields.FIELD_COUNT
            self._stamps = [calendar_fields.UNSET] * calendar_fields.FIELD_COUNT
        else:
            self._fields[_field(field)] = 0
            self._stamps[field] = calendar_fields.UNSET
        self._moment = None

    def getTimeInMillis(self):
        if self._moment is None:
            moment = calendar_fields.moment_of(self._fields, self._stamps, self._zone, self._weeks)
            if not self._is_lenient:
                self._check(calendar_fields.fields_at(moment, self._zone_meant(), self._weeks))
            self._take(moment)
        return language.long(self._moment or 0)

    def setTimeInMillis(self, moment_ms):
        self._take(whole_argument(moment_ms, "setTimeInMillis", 1, "long"))

    def getTime(self):
        return Date(self.getTimeInMillis())

    def setTime(self, date):
        self._take(int(date.getTime()))

    def _take(self, moment):
        self._moment = moment
        self._fields = calendar_fields.fields_at(moment, self._zone, self._weeks)
        self._stamps = [calendar_fields.COMPUTED] * calendar_fields.FIELD_COUNT

    def _set(self, field, value):
        self._fields[field] = value
        self._stamps[field] = self._stamp
        self._stamp += 1
        self._moment = None

    def _zone_meant(self):
        """The zone, or the distance from UTC that has been set."""
        given = [self._stamps[field] >= calendar_fields.FIRST_STAMP for field in _ZONE_FIELDS]
        return _GivenZone(*[self._fields[field] for field in _ZONE_FIELDS]) if all(given) else self._zone

    def _check(self, meant):
        for field, stamp in enumerate(self._stamps):
            if stamp >= calendar_fields.FIRST_STAMP and self._fields[field] != meant[field]:
                raise IllegalArgumentException(FIELD_NAMES[field])


class _GivenZone(object):
    """A distance from UTC, of which a part is summer time."""

    def __init__(self, offset, summer):
        self._season = offset + summer, summer, ""

    def at(self, _moment):
        return self._season


def _field(field):
    if not isinstance(field, int) or not 0 <= field < calendar_fields.FIELD_COUNT:
        raise IllegalArgumentException("There is no field %s in a calendar." % (field,))
    return field


class Calendar(_FieldKeeper):
    """java.util.Calendar; made by `getInstance`."""

    java_name = "java.util.Calendar"

    @staticmethod
    def getInstance(*zone_and_locale):
        return GregorianCalendar(*zone_and_locale)

    def add(self, field, amount):
        """Move by so many years, months... and let larger fields follow."""
        self.getTimeInMillis()
        if amount == 0:
            return
        if _field(field) in (calendar_fields.YEAR, calendar_fields.MONTH):
            self._add_months(amount * 12 if field == calendar_fields.YEAR else amount)
        elif field in _UNITS_MS:
            self._take(self._moment + amount * _UNITS_MS[field])
        elif field == calendar_fields.AM_PM:
            self._add_wall_time(amount * calendar_fields.DAY_MS // 2)
        elif field >= calendar_fields.ZONE_OFFSET or field == calendar_fields.ERA:
            raise IllegalArgumentException("A calendar can't add to %s." % FIELD_NAMES[field])
        else:
            self._add_wall_time(amount * calendar_fields.DAY_MS * (7 if field in _WEEK_FIELDS else 1))

    def roll(self, field, amount):
        """Move one field within its range; larger ones stay. `True` is one and `False` nothing, as Jython takes them."""
        low, high = self.getActualMinimum(field), self.getActualMaximum(field)
        value = (self.get(field) - low + amount) % (high - low + 1) + low
        if field == calendar_fields.MONTH:
            self._add_months(value - self.get(field))
        else:
            self.set(field, value)
            self.getTimeInMillis()

    def getMinimum(self, field):
        return _MINIMA[_field(field)]

    def getMaximum(self, field):
        return _MAXIMA[_field(field)]

    def getActualMinimum(self, field):
        return _MINIMA[_field(field)]

    def getActualMaximum(self, field):
        """The highest value that the field can have in this year or month."""
        self.getTimeInMillis()
        year = calendar_fields.year_of(self._fields)
        length = day_numbers.month_length(year, self._fields[calendar_fields.MONTH] + 1)
        if field == calendar_fields.DAY_OF_MONTH:
            return length
        if field == calendar_fields.DAY_OF_YEAR:
            return 366 if day_numbers.is_leap_year(year) else 365
        if field == calendar_fields.DAY_OF_WEEK_IN_MONTH:
            return 5 if (self._fields[calendar_fields.DAY_OF_MONTH] - 1) % 7 < length - 28 else 4
        if field == calendar_fields.WEEK_OF_YEAR:
            return self._last_week(calendar_fields.first_of_year(year + 1) - 1, year)
        if field == calendar_fields.WEEK_OF_MONTH:
            first = self._day() - self._fields[calendar_fields.DAY_OF_MONTH] + 1
            return self._weeks.number(first, first + length - 1)
        return self.getMaximum(field)

    def getTimeZone(self):
        return self._zone

    def setTimeZone(self, zone):
        self._zone = zone
        if self._moment is not None:
            self._take(self._moment)

    def isLenient(self):
        return self._is_lenient

    def setLenient(self, is_lenient):
        self._is_lenient = bool(is_lenient)

    def getDisplayName(self, field, style, _locale=None):
        """The English name of the month, weekday, half of the day or era; None for other fields."""
        words = {0: ("BC", "AD"), 2: MONTHS, 7: ("",) + WEEKDAYS, 9: HALVES}.get(_field(field))
        if words is None:
            return None
        word = words[self.get(field)]
        return language.unicode(word if style == self.LONG or field not in (2, 7) else word[:3])

    def _day(self):
        return (self._moment + self._zone.at(self._moment)[0]) // calendar_fields.DAY_MS

    def _last_week(self, day, year):
        week_year, week = self._weeks.week_of_year(year, day)
        return week if week_year == year else self._last_week(day - 7, year)

    def _add_months(self, amount):
        fields = self._fields
        years, month = divmod(fields[calendar_fields.MONTH] + amount, 12)
        year = calendar_fields.year_of(fields) + years
        day = min(fields[calendar_fields.DAY_OF_MONTH], day_numbers.month_length(year, month + 1))
        self._set(calendar_fields.ERA, 1 if year > 0 else 0)
        self.set(year if year > 0 else 1 - year, month, day)
        self.getTimeInMillis()

    def _add_wall_time(self, distance):
        """Move what the clocks show, whatever summer time does."""
        before = self._zone.at(self._moment)[0]
        moment = self._moment + distance
        # As Java does it: an hour that the clocks skip becomes the one before, unless that lies on another day.
        adjusted = moment + before - self._zone.at(moment)[0]
        is_same_day = (adjusted + self._zone.at(adjusted)[0]) // calendar_fields.DAY_MS == (
            moment + before
        ) // calendar_fields.DAY_MS
        self._take(adjusted if is_same_day else moment)


for _number, _name in enumerate(FIELD_NAMES):
    setattr(Calendar, _name, _number)
for _number, _name in enumerate(MONTHS):
    setattr(Calendar, _name.upper(), _number)
for _number, _name in enumerate(WEEKDAYS):
    setattr(Calendar, _name.upper(), _number + 1)
for _name, _number in (("DATE", 5), ("AM", 0), ("PM", 1), ("UNDECIMBER", 12), ("SHORT", 1), ("LONG", 2)):
    setattr(Calendar, _name, _number)


class GregorianCalendar(Calendar):
    """java.util.GregorianCalendar: now, by a zone and a locale, or made of year, month, day, hour, minute, second."""

    java_name = "java.util.GregorianCalendar"
    BC = 0
    AD = 1

    def __init__(self, *arguments):
        zone = next((given for given in arguments if isinstance(given, TimeZone)), None)
        numbers = [given for given in arguments if isinstance(given, int)]
        locale = next((given for given in arguments if given is not zone and not isinstance(given, int)), None)
        Calendar.__init__(self, zone, locale)
        if numbers:
            self.clear()
            self.set(*numbers)

    def isLeapYear(self, year):
        return day_numbers.is_leap_year(year)

    def isWeekDateSupported(self):
        return True

    def getWeekYear(self):
        self.getTimeInMillis()
        return self._weeks.week_of_year(calendar_fields.year_of(self._fields), self._day())[0]

    def setWeekDate(self, year, week, weekday):
        """A day by its week; the time of the day stays."""
        self.getTimeInMillis()
        self._set(calendar_fields.ERA, 1)
        for field, value in ((1, year), (3, week), (7, weekday)):
            self._set(field, value)

    def getFirstDayOfWeek(self):
        return self._weeks.first_day

    def setFirstDayOfWeek(self, weekday):
        self._count_weeks(weekday, self._weeks.minimal_days)

    def getMinimalDaysInFirstWeek(self):
        return self._weeks.minimal_days

    def setMinimalDaysInFirstWeek(self, days):
        self._count_weeks(self._weeks.first_day, days)

    def before(self, other):
        return self.compareTo(other) < 0

    def after(self, other):
        return self.compareTo(other) > 0

    def compareTo(self, other):
        mine, theirs = self.getTimeInMillis(), other.getTimeInMillis()
        return (mine > theirs) - (mine < theirs)

    def clone(self):
        copy = GregorianCalendar(self._zone)
        copy.__dict__.update(self.__dict__, _fields=list(self._fields), _stamps=list(self._stamps))
        return copy

    def toString(self):
        return language.unicode("java.util.GregorianCalendar[time=%d]" % self.getTimeInMillis())

    def _count_weeks(self, first_day, minimal_days):
        self._weeks = calendar_fields.Weeks(first_day, minimal_days)
        if self._moment is not None:
            self._take(self._moment)

    def __eq__(self, other):
        return isinstance(other, Calendar) and self.getTimeInMillis() == other.getTimeInMillis()

    def __ne__(self, other):
        return not self == other

    def __lt__(self, other):
        return self.before(other)

    def __gt__(self, other):
        return self.after(other)

    def __hash__(self):
        return hash(self.getTimeInMillis())
