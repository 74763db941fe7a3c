"""`system.date`: units added to dates, and how many of them lie between two dates."""

from gateway_core.script_host import calendar_time
from gateway_core.script_host.language import long
from gateway_core.script_host.system.carrier import Carrier
from gateway_core.script_host.system.date_arguments import date_of, moment_of, units_of, whole_of


class DateArithmetic(Carrier):
    """Days, weeks, months and years are the calendar's, the others are lengths of time."""

    def addMillis(self, date, value):
        return _later("addMillis", date, value, 1)

    def addSeconds(self, date, value):
        return _later("addSeconds", date, value, calendar_time.SECOND_MS)

    def addMinutes(self, date, value):
        return _later("addMinutes", date, value, calendar_time.MINUTE_MS)

    def addHours(self, date, value):
        return _later("addHours", date, value, calendar_time.HOUR_MS)

    def addDays(self, date, value):
        return _moved("addDays", date, value, calendar_time.DAY_OF_MONTH)

    def addWeeks(self, date, value):
        return _moved("addWeeks", date, 7 * units_of("addWeeks", "value", value), calendar_time.DAY_OF_MONTH)

    def addMonths(self, date, value):
        return _moved("addMonths", date, value, calendar_time.MONTH)

    def addYears(self, date, value):
        return _moved("addYears", date, value, calendar_time.YEAR)

    def millisBetween(self, date_1, date_2):
        return long(_distance("millisBetween", date_1, date_2, 1))

    def secondsBetween(self, date_1, date_2):
        return _distance("secondsBetween", date_1, date_2, calendar_time.SECOND_MS)

    def minutesBetween(self, date_1, date_2):
        return _distance("minutesBetween", date_1, date_2, calendar_time.MINUTE_MS)

    def hoursBetween(self, date_1, date_2):
        return _distance("hoursBetween", date_1, date_2, calendar_time.HOUR_MS)

    def daysBetween(self, date_1, date_2):
        return calendar_time.days_between(*_both("daysBetween", date_1, date_2))

    def weeksBetween(self, date_1, date_2):
        return calendar_time.whole_units(calendar_time.days_between(*_both("weeksBetween", date_1, date_2)), 7)

    def monthsBetween(self, date_1, date_2):
        return calendar_time.months_between(*_both("monthsBetween", date_1, date_2))

    def yearsBetween(self, date_1, date_2):
        return calendar_time.whole_units(calendar_time.months_between(*_both("yearsBetween", date_1, date_2)), 12)


def _later(function, date, value, unit_ms):
    moment = date_of(function, "date", date).getTime()
    return moment_of(function, moment + whole_of(function, "value", value) * unit_ms)


def _moved(function, date, value, field):
    return calendar_time.added(date_of(function, "date", date), field, units_of(function, "value", value))


def _distance(function, date_1, date_2, unit_ms):
    first, second = _both(function, date_1, date_2)
    return calendar_time.whole_units(int(second.getTime() - first.getTime()), unit_ms)


def _both(function, date_1, date_2):
    return date_of(function, "date_1", date_1), date_of(function, "date_2", date_2)
