"""Reading dates by a pattern of SimpleDateFormat, as leniently as Java: what the text says goes into a calendar."""

import re

from gateway_core.script_host.java import calendar_fields
from gateway_core.script_host.java.calendar_words import ERAS, HALVES, MONTHS, WEEKDAYS
from gateway_core.script_host.java.date_patterns import NUMBERS
from gateway_core.script_host.java.objects import as_int
from gateway_core.script_host.java.zone_names import LONG_NAMES

_NUMBER = re.compile(r"-?\d+")
_COLON_ZONE = re.compile(r"(\d\d?):([0-5]\d)")
_PLAIN_ZONE = re.compile(r"(\d\d)([0-5]\d)")
_HOUR_ZONE = re.compile(r"(\d\d)")
_WORDS = {  # type: dict
    "G": (calendar_fields.ERA, [(ERAS, 0)]),
    "M": (calendar_fields.MONTH, [(MONTHS, 0), ([name[:3] for name in MONTHS], 0)]),
    "E": (calendar_fields.DAY_OF_WEEK, [(WEEKDAYS, 1), ([name[:3] for name in WEEKDAYS], 1)]),
    "a": (calendar_fields.AM_PM, [(HALVES, 0)]),
}
_WORDS["L"] = _WORDS["M"]
# Before these a number of adjacent digits ends after as many of them as its letters.
_NUMERIC = frozenset("yYwWDdFuHkKhmsS")
_WEEK_YEAR = -1
_MAX_INT, _MIN_INT, _LONG_LIMIT = 2**31 - 1, -(2**31), 2**63
_SUMMER_NAMES = re.compile(r"Summer|Daylight")


class NotReadable(Exception):
    """The text is not of that form from `position` on."""

    def __init__(self, position):
        Exception.__init__(self)
        self.position = position


class Reading(object):
    """One text, read along a pattern. `century_start` is the year that years of two digits begin with."""

    def __init__(self, text, century_start, is_lenient=True):
        self._text = text
        self._century_start = century_start
        self._is_lenient = is_lenient
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
        if letter in _WORDS and not (letter in "ML" and count < 3):
            return self._word(letter, start, position)
        if letter in "zZ":
            return self._zone(start, position)
        if letter == "X":
            return self._iso_zone(position, count)
        return self._number(letter, count, position, start + count if is_adjacent else len(self._text))

    def _word(self, letter, start, position):
        field, lists = _WORDS[letter]
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
        elif letter == "k":
            self._set_hour(calendar_fields.HOUR_OF_DAY, value, 24)
        elif letter == "h":
            self._set_hour(calendar_fields.HOUR, value, 12)
        else:
            self.found.append((NUMBERS[letter], value))

    def _of_century(self, value):
        first = self._century_start % 100
        self.has_short_year_of_start = value == first
        return value + self._century_start // 100 * 100 + (100 if value < first else 0)

    def _set_hour(self, field, value, hours):
        if not self._is_lenient and not 1 <= value <= hours:
            raise NotReadable(0)
        self.found.append((field, 0 if value == hours else value))

    # Zones

    def _zone(self, start, position):
        if self._text[position] in "+-":
            return self._distance(_PLAIN_ZONE, position)
        if self._text[start : start + 3].lower() == "gmt":
            position = start + 3
            if self._text[position : position + 1] in ("+", "-"):
                return self._distance(_COLON_ZONE, position)
            return self._set_zone(0, 0, position)
        return self._named_zone(position)

    def _iso_zone(self, position, count):
        if self._text[position] == "Z":
            return self._set_zone(0, 0, position + 1)
        if self._text[position] not in "+-":
            raise NotReadable(position + 1)
        return self._distance((_HOUR_ZONE, _PLAIN_ZONE, _COLON_ZONE)[count - 1], position)

    def _distance(self, form, position):
        match = form.match(self._text, position + 1)
        if match is None or int(match.group(1)) > 23:
            raise NotReadable(position + 1)
        minutes = int(match.group(1)) * 60 + (int(match.group(2)) if match.lastindex == 2 else 0)
        return self._set_zone(minutes * (-60000 if self._text[position] == "-" else 60000), 0, match.end())

    def _named_zone(self, position):
        below = self._text[position:].lower()
        fitting = [
            (len(name), -abs(minutes), minutes, long_name)
            for (short_name, minutes), long_name in LONG_NAMES.items()
            for name in (short_name, long_name)
            if below.startswith(name.lower())
        ]
        if not fitting:
            raise NotReadable(position)
        length, _nearness, minutes, long_name = max(fitting)
        summer = 3600000 if _SUMMER_NAMES.search(long_name) else 0
        return self._set_zone(minutes * 60000 - summer, summer, position + length)

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
