"""java.sql.Timestamp and java.sql.Date: the dates that database results hold."""

import re

from gateway_core.script_host.java import dates
from gateway_core.script_host.java.objects import text_argument
from gateway_core.script_host.java.throwables import IllegalArgumentException

_DAY = re.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$")
_MOMENT = re.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,9}))?\s*$")


class Date(dates.Date):
    """java.sql.Date: shown without its time."""

    java_name = "java.sql.Date"

    @staticmethod
    def valueOf(text):
        match = _DAY.match(text_argument(text, "valueOf"))
        if match is None:
            raise IllegalArgumentException
        year, month, day = map(int, match.groups())
        return Date(dates.Date(year - 1900, month - 1, day).getTime())

    def toString(self):
        return self._shown("yyyy-MM-dd")


class Timestamp(dates.Date):
    """java.sql.Timestamp: ms, and the billionths of its second."""

    java_name = "java.sql.Timestamp"

    def __init__(self, time_ms):
        dates.Date.__init__(self, time_ms)
        self._nanos = self._time_ms % 1000 * 1000000

    @staticmethod
    def valueOf(text):
        match = _MOMENT.match(text_argument(text, "valueOf"))
        if match is None:
            raise IllegalArgumentException("Timestamp format must be yyyy-mm-dd hh:mm:ss[.fffffffff]")
        year, month, day, hour, minute, second = map(int, match.groups()[:6])
        nanos = int((match.group(7) or "0").ljust(9, "0"))
        second_ms = dates.Date(year - 1900, month - 1, day, hour, minute, second).getTime()
        made = Timestamp(int(second_ms) + nanos // 1000000)
        made.setNanos(nanos)
        return made

    def getNanos(self):
        return self._nanos

    def setNanos(self, nanos):
        self._time_ms = self._time_ms // 1000 * 1000 + nanos // 1000000
        self._nanos = nanos

    def toString(self):
        decimals = ("%09d" % self._nanos).rstrip("0") or "0"
        return self._shown("yyyy-MM-dd HH:mm:ss") + "." + decimals

    def __eq__(self, other):
        return isinstance(other, Timestamp) and (self._time_ms, self._nanos) == (other._time_ms, other._nanos)

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return self.hashCode()
