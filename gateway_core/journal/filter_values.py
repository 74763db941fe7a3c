"""What the values of a filter's terms mean: patterns, numbers, moments, words for outcomes. Knows no clock and no sends."""

import math
import operator
import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial

from gateway_core.journal.filter_fields import OUTCOME_CODES, OUTCOME_WORDS
from gateway_core.journal.filter_terms import Relation, Term

_NUMBER = re.compile(r"(-?\d+(?:\.\d+)?)(ms|s|min)?")
_UNITS = {"": 1, "ms": 1, "s": 1_000, "min": 60_000}
_AGO = re.compile(r"-(\d{1,6})(s|m|h|d)")
_AGO_MS = {"s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000}
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?")
_DAY_AND_CLOCK = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](.+))?")
_BLANKS = re.compile(r"[\s_-]+")
_STARS = re.compile(r"\*+")
_NEVER_MS = 2**62

Span = tuple[int, int]


def number_of(text: str) -> float | None:
    """The number that a text says; with `s` or `min` behind it, in ms. None: it says none."""
    match = _NUMBER.fullmatch(text)
    return float(match[1]) * _UNITS[match[2] or ""] if match else None


def time_span(text: str, now_ms: int) -> Span | None:
    """The moments that a text stands for, from the first up to before the last, in ms since 1970. None: it says none.

    `-15m` has no last one: what is sent later is of the last minutes, too.
    """
    ago = _AGO.fullmatch(text)
    if ago:
        start = now_ms - int(ago[1]) * _AGO_MS[ago[2]]
        return start, _NEVER_MS
    today = datetime.fromtimestamp(now_ms / 1000).astimezone().date()
    try:
        return _day_span(text.lower(), today)
    except (ValueError, OverflowError, OSError):
        return None  # the 31st of February, 25:00, the year 10000


def is_dated(text: str) -> bool:
    """Whether a time is the same moment on every day on which it is read, unlike `today`, `10:21` and `-15m`."""
    return _DAY_AND_CLOCK.fullmatch(text.upper()) is not None


def _day_span(text: str, today: date) -> Span | None:
    if text in ("today", "yesterday"):
        day = today if text == "today" else today - timedelta(days=1)
        return _start_ms(day), _start_ms(day + timedelta(days=1))
    dated = _DAY_AND_CLOCK.fullmatch(text.upper())
    if dated:
        day = date(int(dated[1]), int(dated[2]), int(dated[3]))
        return _clock_span(dated[4], day) if dated[4] else (_start_ms(day), _start_ms(day + timedelta(days=1)))
    return _clock_span(text, today)


def _clock_span(text: str, day: date) -> Span | None:
    match = _CLOCK.fullmatch(text)
    if not match:
        return None
    hour, minute, second, fraction = match.groups()
    moment = datetime(day.year, day.month, day.day, int(hour), int(minute), int(second or 0)).astimezone()
    start = round(moment.timestamp() * 1000)
    if fraction is not None:
        start += int(fraction.ljust(3, "0"))
        return start, start + 10 ** (3 - len(fraction))
    return start, start + (1_000 if second else 60_000)


def _start_ms(day: date) -> int:
    return round(datetime(day.year, day.month, day.day).astimezone().timestamp() * 1000)


def outcome_codes(term: Term) -> frozenset[str] | None:
    """The codes of outcomes that a term names, by word, by code, or by a pattern of either. None: it names none."""
    wanted = _plain(term.value)
    like = pattern_of(wanted) if term.relation is Relation.LIKE else re.compile(re.escape(wanted))
    found = {str(code) for word, codes in OUTCOME_WORDS.items() if like.fullmatch(_plain(word)) for code in codes}
    found |= {code for code in OUTCOME_CODES if like.fullmatch(_plain(code))}
    return frozenset(found) or None


def _plain(word: str) -> str:
    return _BLANKS.sub("", word.lower())


def pattern_of(value: str) -> re.Pattern[str]:
    """`*` stands for any text, `?` for one character; the case of letters does not matter. For `fullmatch`."""
    return re.compile(_glob(value), re.IGNORECASE | re.DOTALL)


def _glob(value: str) -> str:
    """A pattern that takes for each part between stars the first place that fits and never another one.

    That finds the same, for nothing but the last part is held by the end, and no pattern takes for ever.
    """
    first, *parts = ("".join("." if mark == "?" else re.escape(mark) for mark in part) for part in _STARS.split(value))
    if not parts:
        return first
    *between, last = parts
    return first + "".join(f"(?>.*?{part})" for part in between) + f".*{last}"


def name_test(term: Term) -> Callable[[str], bool]:
    """Whether a name is what the term wants: all of it."""
    if term.relation is Relation.LIKE:
        pattern = pattern_of(term.value)
        return lambda name: pattern.fullmatch(name) is not None
    return partial(_is, term.value, term.relation is Relation.IS)


def text_test(term: Term) -> Callable[[str], bool]:
    """Whether a text has what the term wants somewhere in it; `=` wants all of it."""
    if term.relation is Relation.LIKE:
        inside = term.value.strip("*")
        pattern = pattern_of(f"*{inside}*" if "*" in inside else inside)
        look = pattern.fullmatch if "*" in inside else pattern.search
        return lambda text: look(text) is not None
    return partial(_is, term.value, term.relation is Relation.IS)


def _is(value: str, wanted: bool, name: str) -> bool:  # noqa: FBT001 - a comparison's side
    return (name == value) is wanted


_COMPARE: dict[Relation, Callable[[float, float], bool]] = {
    Relation.LIKE: operator.eq,
    Relation.IS: operator.eq,
    Relation.IS_NOT: operator.ne,
    Relation.LESS: operator.lt,
    Relation.MOST: operator.le,
    Relation.MORE: operator.gt,
    Relation.LEAST: operator.ge,
}


def number_test(term: Term) -> Callable[[float], bool]:
    """Whether a number is what the term wants."""
    limit = number_of(term.value)
    assert limit is not None, "the parser has looked"
    compare = _COMPARE[term.relation]
    return lambda number: compare(number, limit)


def number_limits(term: Term) -> tuple[float, float]:
    """The smallest and the greatest number that a term wants; `!=` is the caller's to turn round."""
    limit = number_of(term.value)
    assert limit is not None, "the parser has looked"
    never = math.inf
    limits = {
        Relation.LESS: (-never, math.nextafter(limit, -never)),
        Relation.MOST: (-never, limit),
        Relation.MORE: (math.nextafter(limit, never), never),
        Relation.LEAST: (limit, never),
    }
    return limits.get(term.relation, (limit, limit))


def time_limits(term: Term, now_ms: int) -> tuple[float, float]:
    """The first and the last moment that a term wants, in ms since 1970; `!=` is the caller's to turn round."""
    span = time_span(term.value, now_ms)
    assert span is not None, "the parser has looked"
    start, end = span
    limits = {
        Relation.LESS: (-math.inf, start - 1),
        Relation.MOST: (-math.inf, start if end == _NEVER_MS else end - 1),
        Relation.MORE: (start + 1, math.inf),
        Relation.LEAST: (start, math.inf),
    }
    return limits.get(term.relation, (start, end - 1))
