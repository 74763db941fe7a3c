"""java.util.Date: a moment in ms since 1970, UTC, shown in local time."""

import time

from gateway_core.script_host import language

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Date(object):
    """Without arguments: now."""

    java_name = "java.util.Date"

    def __init__(self, time_ms=None):
        self._time_ms = int(time.time() * 1000) if time_ms is None else int(time_ms)

    @property
    def time(self):
        return self.getTime()

    def getTime(self):
        return language.long(self._time_ms)

    def before(self, other):
        return self._time_ms < other.getTime()

    def after(self, other):
        return self._time_ms > other.getTime()

    def compareTo(self, other):
        theirs = other.getTime()
        return (self._time_ms > theirs) - (self._time_ms < theirs)

    def equals(self, other):
        return self == other

    def hashCode(self):
        return hash(self)

    def toString(self):
        try:
            at = time.localtime(self._time_ms // 1000)
        except (OverflowError, ValueError, OSError):  # a year that the system's clock does not know
            return language.unicode("Date(%d)" % self._time_ms)
        clock = "%s %s %02d %02d:%02d:%02d" % (
            _DAYS[at.tm_wday],
            _MONTHS[at.tm_mon - 1],
            at.tm_mday,
            at.tm_hour,
            at.tm_min,
            at.tm_sec,
        )
        return language.unicode("%s %s %d" % (clock, time.tzname[at.tm_isdst > 0], at.tm_year))

    def __eq__(self, other):
        return isinstance(other, Date) and self._time_ms == other._time_ms

    def __ne__(self, other):
        return not self == other

    def __lt__(self, other):
        return self.before(other)

    def __le__(self, other):
        return not self.after(other)

    def __gt__(self, other):
        return self.after(other)

    def __ge__(self, other):
        return not self.before(other)

    def __hash__(self):
        return hash(self._time_ms)

    def __str__(self):
        return language.from_text(self.toString())

    def __repr__(self):
        return language.from_text(self.toString())
