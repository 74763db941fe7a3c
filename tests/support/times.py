"""Moments for tests, in the local time zone of the machine."""

from datetime import datetime


def local_ms(*parts: int) -> int:
    """The moment of year, month, day, hour, minute, second, in ms since 1970."""
    return round(datetime(*parts).astimezone().timestamp() * 1000)
