"""The English words of Java's calendars and formats, and how countries count their weeks. Only data."""

from gateway_core.script_host.java.calendar_fields import Weeks

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
WEEKDAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
HALVES = ("AM", "PM")
ERAS = ("BC", "AD")
FIELD_NAMES = (
    "ERA", "YEAR", "MONTH", "WEEK_OF_YEAR", "WEEK_OF_MONTH", "DAY_OF_MONTH", "DAY_OF_YEAR", "DAY_OF_WEEK",
    "DAY_OF_WEEK_IN_MONTH", "AM_PM", "HOUR", "HOUR_OF_DAY", "MINUTE", "SECOND", "MILLISECOND", "ZONE_OFFSET",
    "DST_OFFSET",
)  # fmt: skip
# Where weeks begin on Monday and the first one has four days of the year.
_BY_ISO = frozenset(
    (
        "AD AN AT AX BE BG CH CZ DE DK EE ES FI FJ FO FR GB GF GG GI GP GR HU IE IM IS IT JE LI LT LU MC MQ NL NO PL RE RU"
    ).split()
) | frozenset("SE SJ SK SM VA".split())


def weeks_of(locale):
    """How weeks are counted in the country of a `java.util.Locale`; None is the United States."""
    return Weeks(2, 4) if locale is not None and locale.getCountry() in _BY_ISO else Weeks()
