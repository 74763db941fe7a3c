"""Times for people: local time to the millisecond.

Must not know the clock; times come as ms since 1970.
"""

from datetime import datetime


def clock_text(time_ms: int) -> str:
    """`10:21:07.113` in local time."""
    moment = datetime.fromtimestamp(time_ms // 1000).astimezone()
    return f"{moment:%H:%M:%S}.{time_ms % 1000:03d}"


def day_text(time_ms: int) -> str:
    """`2026-03-01 10:21:07.113` in local time."""
    moment = datetime.fromtimestamp(time_ms // 1000).astimezone()
    return f"{moment:%Y-%m-%d %H:%M:%S}.{time_ms % 1000:03d}"


def log_time_text(time_ms: int) -> str:
    """`10:21:07.113` today, `03-01 10:21:07` on another day; local time."""
    moment = datetime.fromtimestamp(time_ms // 1000).astimezone()
    if moment.date() == datetime.now().astimezone().date():
        return clock_text(time_ms)
    return f"{moment:%m-%d %H:%M:%S}"
