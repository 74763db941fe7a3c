"""Dates of Python's own module `datetime` on their way to Java: into datasets, tags, databases and windows' properties.

Jython makes dates of java.sql of them. Its version 2.5, which 7.9 has, takes them to be in local time; later ones take them
for UTC, so they are made here, alike under both engines. The module is not imported: few scripts need it.
"""

from gateway_core.script_host import java_classes
from gateway_core.script_host.java_classes import Date
from gateway_core.script_host.language import long

_DAY_OF_1970 = 719163  # as toordinal() counts


def for_java(value):
    """The value as Java gets it: a date of java.sql for a `datetime` or `date`, every other value as it is."""
    kind = type(value)
    if kind.__module__ != "datetime":
        return value
    if kind.__name__ == "datetime":
        made = java_classes.class_named("java.sql.Timestamp")(_time_ms(value))
        made.setNanos(value.microsecond * 1000)
        return made
    if kind.__name__ == "date":
        return java_classes.class_named("java.sql.Date")(Date(value.year - 1900, value.month - 1, value.day).getTime())
    return value


def _time_ms(value):
    """The ms of the whole second."""
    offset = value.utcoffset()
    if offset is None:
        clock = (value.hour, value.minute, value.second)
        return Date(value.year - 1900, value.month - 1, value.day, *clock).getTime()
    value = value.replace(tzinfo=None) - offset
    days = value.toordinal() - _DAY_OF_1970
    return long((((days * 24 + value.hour) * 60 + value.minute) * 60 + value.second) * 1000)
