"""The fields of java.util.Calendar: what they are at a moment, and which moment a set of them means. Only numbers.

Fields are a list by Calendar's own constants. Their stamps tell which a script has set, and in which order: 0 not set,
1 computed, above that set. Newer ones win where fields contradict each other, as in Java.
"""

from gateway_core.script_host.java import day_numbers

(ERA, YEAR, MONTH, WEEK_OF_YEAR, WEEK_OF_MONTH, DAY_OF_MONTH, DAY_OF_YEAR, DAY_OF_WEEK, DAY_OF_WEEK_IN_MONTH) = range(9)
(AM_PM, HOUR, HOUR_OF_DAY, MINUTE, SECOND, MILLISECOND, ZONE_OFFSET, DST_OFFSET) = range(9, 17)
FIELD_COUNT = 17
UNSET, COMPUTED, FIRST_STAMP = range(3)
DAY_MS = 86400000


class Weeks(object):
    """How a calendar counts weeks: the day they begin with (1 is Sunday), and how many days the first one needs."""

    def __init__(self, first_day=1, minimal_days=1):
        self.first_day = first_day
        self.minimal_days = minimal_days

    def start(self, period_start):
        """The first day of the week 1 of a year or month that begins with that day number."""
        first = on_or_before(period_start + 6, self.first_day)
        return first - 7 if first - period_start >= self.minimal_days else first

    def number(self, period_start, day):
        """The week in which `day` lies, 0 or less before the first one."""
        return (day - self.start(period_start)) // 7 + 1

    def week_of_year(self, year, day):
        """(week year, week) of a day number in that year."""
        week = self.number(first_of_year(year), day)
        if week < 1:
            return year - 1, self.number(first_of_year(year - 1), day)
        if week >= 52 and day >= self.start(first_of_year(year + 1)):
            return year + 1, 1
        return year, week


def on_or_before(day, weekday):
    """The last day of that weekday up to `day`."""
    return day - (day_numbers.weekday(day) - weekday) % 7


def first_of_year(year):
    """The day number of 1 January."""
    return (day_numbers.gregorian_number if year > 1582 else day_numbers.julian_number)(year, 1, 1)


def fields_at(moment_ms, zone, weeks):
    """All fields at a moment."""
    offset, summer, _name = zone.at(moment_ms)
    number, of_day = divmod(moment_ms + offset, DAY_MS)
    year, month, day = day_numbers.date_of(number)
    seconds, millis = divmod(of_day, 1000)
    hour = seconds // 3600
    # Of October 1582, which has no days 5 to 14, Java counts the days that there were.
    of_month = day - 10 if (year, month) == (1582, 10) and number >= day_numbers.GREGORIAN_SINCE else day
    return [
        1 if year > 0 else 0,
        year if year > 0 else 1 - year,
        month - 1,
        weeks.week_of_year(year, number)[1],
        weeks.number(number - of_month + 1, number),
        day,
        number - first_of_year(year) + 1,
        day_numbers.weekday(number),
        (of_month - 1) // 7 + 1,
        hour // 12,
        hour % 12,
        hour,
        seconds // 60 % 60,
        seconds % 60,
        millis,
        offset - summer,
        summer,
    ]


def year_of(fields):
    """The year without a gap at 1 BC, which is 0."""
    return fields[YEAR] if fields[ERA] else 1 - fields[YEAR]


def moment_of(fields, stamps, zone, weeks):
    """The moment in ms since 1970, UTC, that the fields mean."""
    year = fields[YEAR] if stamps[YEAR] else 1970
    if stamps[ERA] and not fields[ERA]:
        year = 1 - year
    extra_days, of_day = divmod(_time_of_day(fields, stamps), DAY_MS)
    wall = (_day_of(year, fields, stamps, weeks) + extra_days) * DAY_MS + of_day
    given = [field for field in (ZONE_OFFSET, DST_OFFSET) if stamps[field] >= FIRST_STAMP]
    if len(given) == 2:
        return wall - fields[ZONE_OFFSET] - fields[DST_OFFSET]
    moment = wall - zone.wall_offset(wall)
    if not given:
        return moment
    offset, summer, _name = zone.at(moment)
    return wall - (offset - summer + fields[DST_OFFSET] if given == [DST_OFFSET] else fields[ZONE_OFFSET] + summer)


def _time_of_day(fields, stamps):
    by_half = _both(stamps, HOUR, AM_PM)
    if not max(by_half, stamps[HOUR_OF_DAY]):
        by_half = max(stamps[HOUR], stamps[AM_PM])
    hours = fields[HOUR_OF_DAY] if stamps[HOUR_OF_DAY] else 0
    if by_half > stamps[HOUR_OF_DAY]:
        hours = fields[HOUR] + 12 * (fields[AM_PM] if stamps[AM_PM] else 0)
    minutes = hours * 60 + (fields[MINUTE] if stamps[MINUTE] else 0)
    seconds = minutes * 60 + (fields[SECOND] if stamps[SECOND] else 0)
    return seconds * 1000 + (fields[MILLISECOND] if stamps[MILLISECOND] else 0)


def _both(stamps, first, second):
    """The newer stamp of two fields that mean something only together."""
    return max(stamps[first], stamps[second]) if stamps[first] and stamps[second] else UNSET


def _day_of(year, fields, stamps, weeks):
    """The day number that the fields mean."""
    field = _deciding_field(stamps)
    if field in (DAY_OF_YEAR, WEEK_OF_YEAR):
        start = _first_of_month(year, 0)
        if field == DAY_OF_YEAR:
            return start + fields[DAY_OF_YEAR] - 1
        return _day_of_week(weeks.start(start), fields, stamps, weeks) + 7 * (fields[WEEK_OF_YEAR] - 1)
    month = fields[MONTH] if stamps[MONTH] else 0
    if field == DAY_OF_MONTH:
        return _day_of_month(year, month, fields[DAY_OF_MONTH] if stamps[DAY_OF_MONTH] else 1)
    start = _first_of_month(year, month)
    if field == WEEK_OF_MONTH:
        return _day_of_week(weeks.start(start), fields, stamps, weeks) + 7 * (fields[WEEK_OF_MONTH] - 1)
    weekday = fields[DAY_OF_WEEK] if stamps[DAY_OF_WEEK] else weeks.first_day
    count = fields[DAY_OF_WEEK_IN_MONTH] if stamps[DAY_OF_WEEK_IN_MONTH] else 1
    if count < 0:
        return on_or_before(_first_of_month(year, month + 1) - 1, weekday) + 7 * (count + 1)
    return on_or_before(start + 7 * count - 1, weekday)


def _deciding_field(stamps):
    """Which of the five ways to name a day is the newest."""
    ways = {
        DAY_OF_MONTH: stamps[DAY_OF_MONTH],
        WEEK_OF_MONTH: _both(stamps, WEEK_OF_MONTH, DAY_OF_WEEK),
        DAY_OF_WEEK_IN_MONTH: _both(stamps, DAY_OF_WEEK_IN_MONTH, DAY_OF_WEEK),
        DAY_OF_YEAR: stamps[DAY_OF_YEAR],
        WEEK_OF_YEAR: _both(stamps, WEEK_OF_YEAR, DAY_OF_WEEK),
    }
    best = max(ways.values())
    if not best:
        ways[WEEK_OF_MONTH] = stamps[WEEK_OF_MONTH]
        ways[DAY_OF_WEEK_IN_MONTH] = max(stamps[DAY_OF_WEEK_IN_MONTH], stamps[DAY_OF_WEEK])
        ways[WEEK_OF_YEAR] = stamps[WEEK_OF_YEAR]
        best = max(ways.values())
    newest = [field for field in ways if ways[field] == best]
    # Where the weekday, which three ways share, is the newest, the newer week or month decides.
    if WEEK_OF_YEAR in newest and len(newest) > 1 and DAY_OF_MONTH not in newest:
        rivals = [field for field in newest if field != DAY_OF_YEAR]
        return max(rivals, key=stamps.__getitem__)
    if best == ways[WEEK_OF_MONTH] == ways[DAY_OF_WEEK_IN_MONTH] and newest[0] == WEEK_OF_MONTH:
        return max((WEEK_OF_MONTH, DAY_OF_WEEK_IN_MONTH), key=stamps.__getitem__)
    return newest[0]


def _day_of_week(week_start, fields, stamps, weeks):
    weekday = fields[DAY_OF_WEEK] if stamps[DAY_OF_WEEK] else weeks.first_day
    return week_start + (weekday - weeks.first_day) % 7


def _first_of_month(year, month):
    return _day_of_month(year, month, 1)


def _day_of_month(year, month, day):
    """The day number of a day that may lie outside of its month, which may lie outside of its year."""
    years, month = divmod(month, 12)
    number = day_numbers.gregorian_number(year + years, month + 1, day)
    if number >= day_numbers.GREGORIAN_SINCE:
        return number
    return day_numbers.julian_number(year + years, month + 1, day)
