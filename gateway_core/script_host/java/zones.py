"""java.util.TimeZone: the zone of this computer, zones by their names, and fixed distances from GMT.

What a zone's clocks showed and when comes from the system or from `zoneinfo`, which is loaded for the first named zone.
"""

import importlib
import os
import re
import time

from gateway_core.script_host import language
from gateway_core.script_host.java.objects import Object
from gateway_core.script_host.java.zone_names import LONG_NAMES, OLD_IDS

_CYCLE_S = 146097 * 86400  # after 400 years all weekdays and dates are the same again
_LAST_S = 253402214400  # datetime knows no year after 9999
_FIRST_KNOWN_MS = -2208988800000  # Java knows of no change before 1900
_CUSTOM = re.compile(r"GMT([+-])(\d{1,2})(?::?(\d\d))?$")
_HALF_YEAR_S = 15768000
_TO_OTHER_SEASONS_S = (4 * 2629746, 8 * 2629746)  # no season is as short as four months
_USUAL_SUMMER_S, _MOST_SUMMER_S = 3600, 7200


class TimeZone(Object):
    """A zone: how far its clocks are from UTC at a moment. Made by `getDefault` and `getTimeZone`."""

    java_name = "java.util.TimeZone"
    SHORT = 0
    LONG = 1

    @staticmethod
    def getDefault():
        return _DEFAULT

    @staticmethod
    def getTimeZone(zone_id):
        """The zone of that name; GMT where there is none, as in Java."""
        return _zone(str(zone_id))

    @staticmethod
    def getAvailableIDs():
        return [language.unicode(name) for name in sorted(importlib.import_module("zoneinfo").available_timezones())]

    def at(self, moment_ms):
        """(distance from UTC in ms, of which summer time, short name) at a moment."""
        raise NotImplementedError

    def wall_offset(self, wall_ms):
        """The distance from UTC in ms where clocks show `wall_ms`; the later one where they show it twice."""
        before = self.at(wall_ms - 86400000)[0]
        after = self.at(wall_ms + 86400000)[0]
        return after if before == after or self.at(wall_ms - after)[0] == after else before

    def getID(self):
        return language.unicode(self._id())

    def getOffset(self, moment_ms):
        return self.at(moment_ms)[0]

    def getRawOffset(self):
        offset, summer, _name = self.at(int(time.time() * 1000))
        return offset - summer

    def getDSTSavings(self):
        return max(map(_summer, self._this_year()))

    def useDaylightTime(self):
        return self.getDSTSavings() > 0

    def observesDaylightTime(self):
        return self.useDaylightTime()

    def inDaylightTime(self, date):
        return self.at(date.getTime())[1] > 0

    def getDisplayName(self, daylight=False, style=LONG, _locale=None):
        """The name in winter, or that in summer time."""
        season = max(self._this_year(), key=_summer) if daylight else self._in_winter()
        return language.unicode(shown_name(season, style == self.LONG))

    def named(self):
        """{name: (distance from UTC without summer time, summer time)} for the names that this zone has, in ms."""
        found = {}
        for season in self._this_year():
            offset, summer, _name = season
            found.update({shown_name(season, is_long): (offset - summer, summer) for is_long in (False, True)})
        return found

    def toString(self):
        raw = self.getRawOffset()
        return language.unicode('sun.util.calendar.ZoneInfo[id="%s",offset=%d]' % (self._id(), raw))

    def __eq__(self, other):
        return isinstance(other, TimeZone) and self._id() == other._id()

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash(self._id())

    def _id(self):
        raise NotImplementedError

    def _in_winter(self):
        return min(self._this_year(), key=_summer)

    def _this_year(self):
        now_ms = int(time.time() * 1000)
        return [self.at(now_ms), self.at(now_ms + _HALF_YEAR_S * 1000)]


def _summer(season):
    return season[1]


def shown_name(season, is_long):
    """The name of a zone as it is then; `season` is what `at` gives."""
    offset, _of_summer, name = season
    if not name.isalpha():
        name = "GMT" if offset == 0 else "GMT%s%02d:%02d" % (_sign(offset), abs(offset) // 3600000, _minutes(offset))
    return LONG_NAMES.get((name, offset // 60000), name) if is_long else name


def _sign(offset):
    return "-" if offset < 0 else "+"


def _minutes(offset):
    return abs(offset) // 60000 % 60


class _SystemZone(TimeZone):
    """The zone of this computer."""

    java_name = "sun.util.calendar.ZoneInfo"

    def at(self, moment_ms):
        if moment_ms < _FIRST_KNOWN_MS:
            return self._in_winter()
        return _season(self._marked, moment_ms // 1000)

    def _marked(self, seconds):
        try:
            local = time.localtime(seconds)
        except (OverflowError, ValueError, OSError):  # a year that the system does not know
            local = time.localtime(seconds % _CYCLE_S + _CYCLE_S)
        return local.tm_gmtoff, _USUAL_SUMMER_S if local.tm_isdst > 0 else 0, local.tm_zone

    def _id(self):
        named = os.environ.get("TZ", "").lstrip(":") or os.path.realpath("/etc/localtime").partition("zoneinfo/")[2]
        return {"Etc/UTC": "UTC", "Universal": "UTC"}.get(named, named) or shown_name(self.at(0), False)


def _season(marked_at, seconds):
    """What `at` gives, from what a law marks as summer time; `marked_at` gives distance and mark in seconds, and the name.

    Ireland's law marks the winter, with clocks put back; for Java it is the summer everywhere.
    """
    offset, marked, name = marked_at(seconds)
    for distance in _TO_OTHER_SEASONS_S:
        later_offset, later_marked, _name = marked_at(seconds + distance)
        if bool(marked) != bool(later_marked) and 0 < abs(offset - later_offset) <= _MOST_SUMMER_S:
            return offset * 1000, max(offset - later_offset, 0) * 1000, name
    return offset * 1000, max(marked, 0) * 1000, name


class _FixedZone(TimeZone):
    java_name = "sun.util.calendar.ZoneInfo"

    def __init__(self, zone_id, offset_ms):
        self._zone_id = zone_id
        self._offset_ms = offset_ms

    def at(self, _moment_ms):
        return self._offset_ms, 0, self._zone_id

    def _id(self):
        return self._zone_id


class _NamedZone(TimeZone):
    java_name = "sun.util.calendar.ZoneInfo"

    def __init__(self, zone_id, rules, datetime_module):
        self._zone_id = zone_id
        self._rules = rules
        self._utc = datetime_module.timezone.utc
        self._epoch = datetime_module.datetime(1970, 1, 1, tzinfo=self._utc)
        self._second = datetime_module.timedelta(seconds=1)

    def at(self, moment_ms):
        if moment_ms < _FIRST_KNOWN_MS:
            return self._in_winter()
        return _season(self._marked, moment_ms // 1000)

    def _marked(self, seconds):
        if seconds > _LAST_S:
            seconds = seconds % _CYCLE_S + _CYCLE_S
        local = (self._epoch + self._second * seconds).astimezone(self._rules)
        return local.utcoffset() // self._second, local.dst() // self._second, local.tzname()

    def _id(self):
        return self._zone_id


def _zone(zone_id):
    custom = _CUSTOM.match(zone_id)
    if custom:
        return _custom_zone(custom)
    if zone_id in ("GMT", "UTC"):
        return _FixedZone(zone_id, 0)
    zoneinfo = importlib.import_module("zoneinfo")
    try:
        rules = zoneinfo.ZoneInfo(OLD_IDS.get(zone_id, zone_id))
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return _FixedZone("GMT", 0)
    return _NamedZone(zone_id, rules, importlib.import_module("datetime"))


def _custom_zone(custom):
    hours, minutes = int(custom.group(2)), int(custom.group(3) or 0)
    if hours > 23 or minutes > 59:
        return _FixedZone("GMT", 0)
    offset = (hours * 60 + minutes) * (-60000 if custom.group(1) == "-" else 60000)
    return _FixedZone("GMT%s%02d:%02d" % (custom.group(1), hours, minutes) if offset else "GMT", offset)


_DEFAULT = _SystemZone()
