"""`system.date`: what the calendar and the clock show at a date."""

from gateway_core.script_host import calendar_time
from gateway_core.script_host.system.carrier import Carrier
from gateway_core.script_host.system.date_arguments import date_of


class DateFields(Carrier):
    """Months count from 0, weekdays from Sunday, which is 1."""

    def getYear(self, date):
        return _field("getYear", date, calendar_time.YEAR)

    def getMonth(self, date):
        return _field("getMonth", date, calendar_time.MONTH)

    def getQuarter(self, date):
        return _field("getQuarter", date, calendar_time.MONTH) // 3 + 1

    def getDayOfMonth(self, date):
        return _field("getDayOfMonth", date, calendar_time.DAY_OF_MONTH)

    def getDayOfWeek(self, date):
        return _field("getDayOfWeek", date, calendar_time.DAY_OF_WEEK)

    def getDayOfYear(self, date):
        return _field("getDayOfYear", date, calendar_time.DAY_OF_YEAR)

    def getHour12(self, date):
        return _field("getHour12", date, calendar_time.HOUR)

    def getHour24(self, date):
        return _field("getHour24", date, calendar_time.HOUR_OF_DAY)

    def getAMorPM(self, date):
        return _field("getAMorPM", date, calendar_time.AM_PM)

    def getMinute(self, date):
        return _field("getMinute", date, calendar_time.MINUTE)

    def getSecond(self, date):
        return _field("getSecond", date, calendar_time.SECOND)

    def getMillis(self, date):
        return _field("getMillis", date, calendar_time.MILLISECOND)


def _field(function, date, field):
    return calendar_time.field_of(date_of(function, "date", date), field)
