"""The patterns of SimpleDateFormat, taken apart, and how each of their letters shows a moment (words of a locale)."""

import math

from gateway_core.script_host.java import calendar_fields
from gateway_core.script_host.java.calendar_words import ERAS, HALVES
from gateway_core.script_host.java.date_words import ENGLISH
from gateway_core.script_host.java.throwables import IllegalArgumentException
from gateway_core.script_host.java.zones import shown_name

LETTERS = frozenset("GyYMLwWDdFEuaHkKhmsSzZX")
NUMBERS = {
    "D": calendar_fields.DAY_OF_YEAR,
    "F": calendar_fields.DAY_OF_WEEK_IN_MONTH,
    "H": calendar_fields.HOUR_OF_DAY,
    "K": calendar_fields.HOUR,
    "S": calendar_fields.MILLISECOND,
    "W": calendar_fields.WEEK_OF_MONTH,
    "d": calendar_fields.DAY_OF_MONTH,
    "m": calendar_fields.MINUTE,
    "s": calendar_fields.SECOND,
    "w": calendar_fields.WEEK_OF_YEAR,
}


def parts_of(pattern):
    """(letter, count) for each field and ("", text) for what stands between; IllegalArgumentException for a wrong one."""
    parts = []
    position = 0
    while position < len(pattern):
        letter = pattern[position]
        if letter == "'":
            text, position = _quoted(pattern, position)
            parts.append(("", text))
        elif letter.isalpha() and letter < "\x80":
            end = position
            while end < len(pattern) and pattern[end] == letter:
                end += 1
            parts.append(_field(letter, end - position))
            position = end
        else:
            parts.append(("", letter))
            position += 1
    return parts


def _field(letter, count):
    if letter not in LETTERS:
        raise IllegalArgumentException("Illegal pattern character '%s'" % letter)
    if letter == "X" and count > 3:
        raise IllegalArgumentException("invalid ISO 8601 format: length=%d" % count)
    return letter, count


def _quoted(pattern, start):
    """The text of the quotes that begin at `start`, and where they end; two quotes in a row are one."""
    if pattern.startswith("''", start):
        return "'", start + 2
    text, position = "", start + 1
    while True:
        end = pattern.find("'", position)
        if end < 0:
            raise IllegalArgumentException("Unterminated quote")
        text += pattern[position:end]
        if not pattern.startswith("''", end):
            return text, end + 1
        text, position = text + "'", end + 2


def shown(parts, moment_ms, zone, weeks, words=ENGLISH):
    """The moment as a pattern's parts show it."""
    fields = calendar_fields.fields_at(moment_ms, zone, weeks)
    moment = _Moment(moment_ms, fields, zone, weeks, words)
    return "".join([_SHOW[letter](moment, letter, count) if letter else count for letter, count in parts])


class _Moment(object):
    def __init__(self, moment_ms, fields, zone, weeks, words):
        self.moment_ms = moment_ms
        self.fields = fields
        self.zone = zone
        self.weeks = weeks
        self.words = words

    def offset_minutes(self):
        offset = self.fields[calendar_fields.ZONE_OFFSET] + self.fields[calendar_fields.DST_OFFSET]
        return abs(offset) // 60000 * (-1 if offset < 0 else 1)


def _padded(number, count):
    return "%0*d" % (count, number)


def _number(moment, letter, count):
    return _padded(moment.fields[NUMBERS[letter]], count)


def _year(moment, letter, count):
    year = moment.fields[calendar_fields.YEAR]
    if letter == "Y":
        number, _of_day = divmod(moment.moment_ms + moment.offset_minutes() * 60000, calendar_fields.DAY_MS)
        year = moment.weeks.week_of_year(calendar_fields.year_of(moment.fields), number)[0]
    return _padded(int(math.fmod(year, 100)) if count == 2 else year, count)


def _month(moment, _letter, count):
    month = moment.fields[calendar_fields.MONTH]
    if count < 3:
        return _padded(month + 1, count)
    return (moment.words.months if count > 3 else moment.words.short_months)[month]


def _weekday(moment, letter, count):
    weekday = moment.fields[calendar_fields.DAY_OF_WEEK]
    if letter == "u":
        return _padded((weekday + 5) % 7 + 1, count)
    return (moment.words.weekdays if count > 3 else moment.words.short_weekdays)[weekday - 1]


def _hour_from_one(moment, letter, count):
    field, hours = (calendar_fields.HOUR_OF_DAY, 24) if letter == "k" else (calendar_fields.HOUR, 12)
    return _padded(moment.fields[field] or hours, count)


def _era(moment, _letter, _count):
    return ERAS[moment.fields[calendar_fields.ERA]]


def _half(moment, _letter, _count):
    return HALVES[moment.fields[calendar_fields.AM_PM]]


def _zone_name(moment, _letter, count):
    return shown_name(moment.zone.at(moment.moment_ms), count > 3)


def _zone_number(moment, letter, count):
    minutes = moment.offset_minutes()
    if letter == "X" and minutes == 0:
        return "Z"
    hours, rest = divmod(abs(minutes), 60)
    shown_hours = "%s%02d" % ("-" if minutes < 0 else "+", hours)
    if letter == "X" and count == 1:
        return shown_hours
    return shown_hours + (":" if letter == "X" and count == 3 else "") + "%02d" % rest


_SHOW = dict.fromkeys(NUMBERS, _number)
_SHOW.update({"G": _era, "y": _year, "Y": _year, "M": _month, "L": _month, "E": _weekday, "u": _weekday})
_SHOW.update({"a": _half, "k": _hour_from_one, "h": _hour_from_one})
_SHOW.update({"z": _zone_name, "Z": _zone_number, "X": _zone_number})
