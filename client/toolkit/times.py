"""Times for people: local time to the millisecond.

Must not know the clock; times come as ms since 1970.
"""

from datetime import datetime


def clock_text(time_ms: int) -> str:
    """`10:21:07.113` in local time."""
    moment = datetime.fromtimestamp(time_ms // 1000).astimezone()
    return f"{moment:%H:%M:%S}.{time_ms % 1000:03d}"
