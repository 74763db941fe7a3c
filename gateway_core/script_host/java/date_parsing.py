"""Reading dates by a pattern of SimpleDateFormat, as leniently as Java: what the text says goes into a calendar."""

import re

from gateway_core.script_host.java import calendar_fields
from gateway_core.script_host.java.calendar_words import ERAS, HALVES
from gateway_core.script_host.java.date_patterns import NUMBERS
from gateway_core.script_host.java.objects import as_int
from gateway_core.script_host.java.zone_names import LONG_NAMES

_NUMBER = re.compile(r"-?\d+")
_ISO_ZONES = ("hh", "hhmm", "hh:mm")
# Before these a number of adjacent digits ends after as many of them as its letters.
_NUMERIC = frozenset("yYwWDdFuHkKhmsS")
_HOURS_FROM_ONE = {"k": (calendar_fields.HOUR_OF_DAY, 24), "h": (calendar_fields.HOUR, 12)}
_WEEK_YEAR = -1
_MAX_INT, _MIN_INT, _LONG_LIMIT = 2**31 - 1, -(2**31), 2**63
_SUMMER_NAMES = re.compile(r"Summer|Daylight")


class NotReadable(Exception):
    """The text is not of that form from `position` on."""

    def __init__(self, position):
        Exception.__init__(self)
        self.position = position


class Reading(object):
    """One text, read along a pattern; `zone` is the one whose names count first.

    `century_start` is the year that years of two digits begin with, `words` are the locale's.
    """

    def __init__(self, text, zone, century_start, is_lenient, words):
        self._text = text
        self._zone_of_clock = zone
        self._century_start = century_start
        self._is_lenient = is_lenient
        self._words = _words_by_letter(words)
        self.found = []  # (field, value) in the order of the text
        self.has_short_year_of_start = False

    def read(self, parts, position):
        """Take in the text from `position` on; where it ends. NotReadable where it is of another form."""
        for index, (letter, count) in enumerate(parts):
            if not letter:
                position = self._literal(count, position)
            else:
                is_adjacent = index + 1 < len(parts) and _is_numeric(parts[index + 1])
                position = self._field(letter, count, position, is_adjacent)
        return position

    def _literal(self, text, position):
        for character in text:
            if self._text[position : position + 1] != character:
                raise NotReadable(position)
            position += 1
        return position

    def _field(self, letter, count, start, is_adjacent):
        position = start
        while self._text[position : position + 1] in (" ", "\t"):
            position += 1
        if position >= len(self._text):
            raise NotReadable(start)
        if letter in self._words and not (letter in "ML" and count < 3):
            return self._word(letter, start, position)
        if letter in "zZ":
            return self._zone(start, position)
        if letter == "X":
            return self._iso_zone(position, count)
        return self._number(letter, count, position, start + count if is_adjacent else len(self._text))

    def _word(self, letter, start, position):
        field, lists = self._words[letter]
        below = self._text[start:].lower()
        for words, first in lists:
            fitting = [word for word in words if below.startswith(word.lower())]
            if fitting:
                word = max(fitting, key=len)
                self.found.append((field, list(words).index(word) + first))
                return start + len(word)
        raise NotReadable(position)

    def _number(self, letter, count, position, end):
        if end > len(self._text):
            raise NotReadable(position)
        match = _NUMBER.match(self._text, position, end)
        if match is None:
            raise NotReadable(position)
        value = int(match.group())
        value = as_int(value) if -_LONG_LIMIT <= value < _LONG_LIMIT else _MAX_INT if value > 0 else _MIN_INT
        if not self._is_lenient and letter in _HOURS_FROM_ONE and not 1 <= value <= _HOURS_FROM_ONE[letter][1]:
            raise NotReadable(match.end())
        self._set_number(letter, count, value, match.group())
        return match.end()

    def _set_number(self, letter, count, value, digits):
        if letter in "yY":
            if count <= 2 and len(digits) == 2 and digits.isdigit():
                value = self._of_century(value)
            self.found.append((calendar_fields.YEAR if letter == "y" else _WEEK_YEAR, value))
        elif letter in "ML":
            self.found.append((calendar_fields.MONTH, value - 1))
        elif letter == "u":
            self.found.append((calendar_fields.DAY_OF_WEEK, value % 7 + 1 if 1 <= value <= 7 else value))
        elif letter in _HOURS_FROM_ONE:
            field, last = _HOURS_FROM_ONE[letter]
            self.found.append((field, 0 if value == last else value))
        else:
            self.found.append((NUMBERS[letter], value))

    def _of_century(self, value):
        first = self._century_start % 100
        self.has_short_year_of_start = value == first
        return value + self._century_start // 100 * 100 + (100 if value < first else 0)

    # Zones

    def _zone(self, start, position):
        if self._text[position] in "+-":
            return self._distance("hhmm", position)
        if self._text[start : start + 3].lower() == "gmt":
            position = start + 3
            if self._text[position : position + 1] in ("+", "-"):
                return self._distance("h:mm", position)
            return self._set_zone(0, 0, position)
        return self._named_zone(position)

    def _iso_zone(self, position, count):
        if self._text[position] == "Z":
            return self._set_zone(0, 0, position + 1)
        if self._text[position] not in "+-":
            raise NotReadable(position + 1)
        return self._distance(_ISO_ZONES[count - 1], position)

    def _distance(self, form, start):
        """A sign and then hours and minutes in that form; `h` is one digit or two."""
        position = start + 1
        hours, position = self._digits(position, 1 if form.startswith("h:") else 2)
        if hours > 23:
            raise NotReadable(position - 1)
        minutes = 0
        if ":" in form:
            position = self._literal(":", position)
        if form.endswith("mm"):
            minutes, position = self._digits(position, 2)
        if minutes > 59:
            raise NotReadable(position - 1)
        sign = -1 if self._text[start] == "-" else 1
        return self._set_zone(sign * (hours * 60 + minutes) * 60000, 0, position)

    def _digits(self, start, fewest):
        """The number of up to two digits, and where it ends."""
        end = start
        while end < start + 2 and self._text[end : end + 1].isdigit():
            end += 1
        if end - start < fewest:
            raise NotReadable(end)
        return int(self._text[start:end]), end

    def _named_zone(self, position):
        below = self._text[position:].lower()
        for names in (self._zone_of_clock.named(), _names_of_all()):
            fitting = [name for name in names if below.startswith(name.lower())]
            if fitting:
                name = max(fitting, key=len)
                return self._set_zone(names[name][0], names[name][1], position + len(name))
        raise NotReadable(position)

    def _set_zone(self, offset_ms, summer_ms, end):
        self.found.append((calendar_fields.ZONE_OFFSET, offset_ms))
        self.found.append((calendar_fields.DST_OFFSET, summer_ms))
        return end

    # What was found

    def into(self, calendar, extra_years=0):
        """Set what was found in a calendar that knows nothing else."""
        calendar.clear()
        for field, value in self.found:
            if field == _WEEK_YEAR:
                continue
            calendar.set(field, value + extra_years if field == calendar_fields.YEAR else value)
        if self._means_weeks():
            _set_week_date(calendar, dict(self.found), extra_years)
        return calendar

    def _means_weeks(self):
        fields = [field for field, _value in self.found]
        return _WEEK_YEAR in fields and calendar_fields.YEAR not in fields[fields.index(_WEEK_YEAR) :]


def _words_by_letter(words):
    """(field, [(words, the number of the first one)]) for each letter that stands for words."""
    months = calendar_fields.MONTH, [(words.months, 0), (words.short_months, 0)]
    return {
        "G": (calendar_fields.ERA, [(ERAS, 0)]),
        "M": months,
        "L": months,
        "E": (calendar_fields.DAY_OF_WEEK, [(words.weekdays, 1), (words.short_weekdays, 1)]),
        "a": (calendar_fields.AM_PM, [(HALVES, 0)]),
    }


def _names_of_all():
    """{name: (distance from UTC without summer time, summer time)}; a name of several zones means the one nearest to UTC."""
    found = {}
    for (short_name, minutes), long_name in sorted(LONG_NAMES.items(), key=_farthest_first):
        summer = 3600000 if _SUMMER_NAMES.search(long_name) else 0
        found[short_name] = found[long_name] = (minutes * 60000 - summer, summer)
    return found


def _farthest_first(item):
    return -abs(item[0][1])


def _is_numeric(part):
    letter, count = part
    return letter in _NUMERIC or (letter in ("M", "L") and count <= 2) if letter else False


def _set_week_date(calendar, found, extra_years):
    weekday = found.get(calendar_fields.DAY_OF_WEEK, calendar.getFirstDayOfWeek())
    week = found.get(calendar_fields.WEEK_OF_YEAR, 1)
    if not 1 <= weekday <= 7:
        weeks, weekday = divmod(weekday - 1, 7)
        week, weekday = week + weeks, weekday + 1
    for field, value in ((calendar_fields.YEAR, found[_WEEK_YEAR] + extra_years), (calendar_fields.WEEK_OF_YEAR, week)):
        calendar.set(field, value)
    calendar.set(calendar_fields.DAY_OF_WEEK, weekday)
