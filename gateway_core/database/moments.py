"""Moments in the database: texts in local time, as people and SQL read them, and ms since 1970, as scripts get them."""

import re
from datetime import datetime
from typing import Any

_TEXT = re.compile(r"\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?)?Z?\Z")
_FULL = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,3})?\Z")


def moment_of(value: Any) -> datetime | None:
    """The moment that a cell stands for, in local time; None for what is none. A number is ms since 1970."""
    try:
        if isinstance(value, str):
            return datetime.fromisoformat(value) if _TEXT.match(value) else None
        return datetime.fromtimestamp(value / 1000) if isinstance(value, (int, float)) else None  # noqa: DTZ006
    except (ValueError, OverflowError, OSError):
        return None


def milliseconds_of(value: Any) -> int | None:
    """The ms since 1970 of such a cell."""
    if isinstance(value, int):
        return value
    moment = moment_of(value)
    try:
        return None if moment is None else round(moment.timestamp() * 1000)
    except (ValueError, OverflowError, OSError):
        return None


def text_of(milliseconds: int) -> str | None:
    """The text of a moment; its ms stand there only if there are some, so that texts compare as moments do."""
    try:
        moment = datetime.fromtimestamp(milliseconds // 1000)  # noqa: DTZ006 - local time is meant
    except (ValueError, OverflowError, OSError):
        return None
    rest = milliseconds % 1000
    return moment.isoformat(" ") + (f".{rest:03d}" if rest else "")


def is_full_text(value: Any) -> bool:
    """Whether a text is a moment down to its seconds, as this module writes it."""
    return isinstance(value, str) and _FULL.match(value) is not None
