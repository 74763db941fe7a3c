"""The moments of java.util.Formatter: `%tY` and its kin."""

from gateway_core.script_host.java.calendars import Calendar
from gateway_core.script_host.java.date_format import SimpleDateFormat
from gateway_core.script_host.java.dates import Date

# What java.text.SimpleDateFormat calls the same.
PATTERNS = {
    "H": "HH",
    "I": "hh",
    "k": "H",
    "l": "h",
    "M": "mm",
    "S": "ss",
    "L": "SSS",
    "p": "a",
    "z": "Z",
    "Z": "z",
    "B": "MMMM",
    "b": "MMM",
    "h": "MMM",
    "A": "EEEE",
    "a": "EEE",
    "Y": "yyyy",
    "y": "yy",
    "j": "DDD",
    "m": "MM",
    "d": "dd",
    "e": "d",
    "R": "HH:mm",
    "T": "HH:mm:ss",
    "r": "hh:mm:ss a",
    "D": "MM/dd/yy",
    "F": "yyyy-MM-dd",
    "c": "EEE MMM dd HH:mm:ss z yyyy",
    "s": "",
    "Q": "",
}


def text(specifier, value):
    """The part of the moment that the specifier names."""
    if value is None:
        return "null"
    if isinstance(value, Calendar):
        value = value.getTime()
    if not isinstance(value, Date):
        raise specifier.wrong_value(value)
    if specifier.conversion in "sQ":
        return "%d" % (value.getTime() // (1000 if specifier.conversion == "s" else 1))
    shown = str.__str__(SimpleDateFormat(PATTERNS[specifier.conversion]).format(value))
    return shown.lower() if specifier.conversion == "p" else shown
