"""`system.date`: moments are `java.util.Date`s, shown and counted in the local time zone, months from 0."""

from gateway_core.script_host import calendar_time
from gateway_core.script_host.language import long
from gateway_core.script_host.system.carrier import Carrier, text_of
from gateway_core.script_host.system.date_arguments import (
    date_format,
    date_of,
    moment_of,
    parsed,
    units_of,
    whole_of,
)


class DateFunctions(Carrier):
    """Dates made, read, shown and compared, and their time zone."""

    def now(self):
        return calendar_time.now()

    def getDate(self, year, month, day):
        numbers = [("year", year), ("month", month), ("day", day)]
        return calendar_time.start_of_day(*[units_of("getDate", name, value) for name, value in numbers])

    def fromMillis(self, millis):
        return moment_of("fromMillis", whole_of("fromMillis", "millis", millis))

    def toMillis(self, date):
        return long(date_of("toMillis", "date", date).getTime())

    def midnight(self, date):
        return calendar_time.at_time(date_of("midnight", "date", date), 0, 0, 0)

    def setTime(self, date, hour, minute, second):
        numbers = [("hour", hour), ("minute", minute), ("second", second)]
        at = [units_of("setTime", name, value) for name, value in numbers]
        return calendar_time.at_time(date_of("setTime", "date", date), *at)

    def format(self, date, format="yyyy-MM-dd HH:mm:ss"):
        moment = date_of("format", "date", date)
        return date_format("format", "format", format, "en").format(moment)

    def parse(self, dateString, formatString="yyyy-MM-dd HH:mm:ss", locale="en"):
        text = text_of("parse", "dateString", dateString)
        return parsed(date_format("parse", "formatString", formatString, locale), text, formatString)

    def isBefore(self, date_1, date_2):
        return date_of("isBefore", "date_1", date_1).before(date_of("isBefore", "date_2", date_2))

    def isAfter(self, date_1, date_2):
        return date_of("isAfter", "date_1", date_1).after(date_of("isAfter", "date_2", date_2))

    def isBetween(self, target_date, start_date, end_date):
        target = date_of("isBetween", "target_date", target_date)
        is_early = target.before(date_of("isBetween", "start_date", start_date))
        return not is_early and not target.after(date_of("isBetween", "end_date", end_date))

    def isDaylightTime(self, date=None):
        return calendar_time.is_summer_time(_given_or_now("isDaylightTime", date))

    def getTimezone(self):
        return calendar_time.zone_id()

    def getTimezoneOffset(self, date=None):
        return calendar_time.offset_ms(_given_or_now("getTimezoneOffset", date)) / float(calendar_time.HOUR_MS)

    def getTimezoneRawOffset(self):
        return calendar_time.raw_offset_ms() / float(calendar_time.HOUR_MS)


def _given_or_now(function, date):
    return calendar_time.now() if date is None else date_of(function, "date", date)
