"""Days of the calendar that Java keeps: Gregorian since 15 October 1582, Julian before. Only numbers.

A day number counts from 1 January 1970; years count on below 1 without a gap, so the year 0 is 1 BC. Months are 1 to 12.
"""

GREGORIAN_SINCE = -141427  # 15 October 1582
_ERA_DAYS = 146097  # of 400 Gregorian years
_TO_EPOCH = 719468  # from 1 March of the year 0, Gregorian
_JULIAN_TO_EPOCH = 719470  # the same, Julian
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def gregorian_number(year, month, day):
    """The day number of a Gregorian date; `day` may lie outside of its month."""
    year, shifted = _from_march(year, month)
    era, of_era = divmod(year, 400)
    return era * _ERA_DAYS + of_era * 365 + of_era // 4 - of_era // 100 + _month_start(shifted) + day - 1 - _TO_EPOCH


def julian_number(year, month, day):
    """The day number of a Julian date; `day` may lie outside of its month."""
    year, shifted = _from_march(year, month)
    return year * 365 + year // 4 + _month_start(shifted) + day - 1 - _JULIAN_TO_EPOCH


def date_of(number):
    """(year, month, day) of a day number."""
    return _gregorian_date(number) if number >= GREGORIAN_SINCE else _julian_date(number)


def month_length(year, month):
    """The days of a month; the calendar's change is left out."""
    return 29 if month == 2 and is_leap_year(year) else _LENGTHS[month - 1]


def is_leap_year(year):
    """Whether the year has 366 days."""
    if year > 1582:
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return year % 4 == 0


def weekday(number):
    """The day of the week as Java counts it: 1 is Sunday."""
    return (number + 4) % 7 + 1


def _from_march(year, month):
    """The year that begins in March, and the months since."""
    return (year - 1, month + 9) if month <= 2 else (year, month - 3)


def _month_start(shifted):
    return (153 * shifted + 2) // 5


def _to_january(year, of_year):
    shifted = (5 * of_year + 2) // 153
    day = of_year - _month_start(shifted) + 1
    return (year, shifted + 3, day) if shifted < 10 else (year + 1, shifted - 9, day)


def _gregorian_date(number):
    era, of_era = divmod(number + _TO_EPOCH, _ERA_DAYS)
    years = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    return _to_january(era * 400 + years, of_era - (365 * years + years // 4 - years // 100))


def _julian_date(number):
    cycle, of_cycle = divmod(number + _JULIAN_TO_EPOCH, 1461)
    years = min(of_cycle // 365, 3)
    return _to_january(cycle * 4 + years, of_cycle - 365 * years)
