"""Judges the rows of a message log by a filter: a million of them within a fraction of a second.

What many rows share is judged once for each shape, then looked up; a column of outcomes is translated in one go; what stands
in neither (payloads, outputs, errors, receivers) is a set of ids that the journal finds, and that grows with what happens.
A mask holds a byte for each row, 1 where it holds, as one great number, so that `and`, `or` and `not` are one step each.
"""

import sys
from abc import ABC, abstractmethod
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import compress
from math import inf, nextafter

from gateway_core.journal.filter_terms import AllOf, Filter, NotThis, Relation, Term
from gateway_core.journal.filter_values import is_dated, number_limits, outcome_codes, time_limits
from gateway_core.journal.live_terms import LiveTest, is_in_journal
from gateway_core.journal.log_columns import LogColumns
from gateway_core.journal.log_outcomes import OUTCOMES, outcome_name
from gateway_core.journal.number_masks import at_least
from gateway_core.journal.send_shapes import SendShape
from gateway_core.journal.shape_terms import ShapeTest, is_of_shape, shape_test
from gateway_core.routing.events import Event

_Column = Callable[[LogColumns], Sequence[float]]
_MOST_PAGES = 16
_NEVER_NEGATIVE = (
    "selected",
    "endpoints",
    "duration",
)  # but for the duration of what did not run, which is never wanted


class _Judge(ABC):
    """Says which of the rows from `first` up to before `last` hold."""

    @abstractmethod
    def mask(self, columns: LogColumns, first: int, last: int) -> int:
        """A byte for each row, the first row's the lowest."""


class _OfShapes(_Judge):
    """By the shape of a row; each shape is judged once."""

    def __init__(self, test: ShapeTest) -> None:
        self._test = test
        self._known = bytearray()
        self._shapes: list[SendShape] | None = None

    def mask(self, columns: LogColumns, first: int, last: int) -> int:
        if self._shapes is not columns.shapes:
            self._shapes, self._known = columns.shapes, bytearray()
        for shape in columns.shapes[len(self._known) :]:
            self._known.append(self._test(shape))
        return _looked_up(self._known, columns.codes[first:last])


class _OfOutcomes(_Judge):
    """By the outcome of a row."""

    def __init__(self, term: Term) -> None:
        names = outcome_codes(term) or frozenset()
        is_wanted = term.relation is not Relation.IS_NOT
        holds = [(outcome_name(outcome) in names) is is_wanted for outcome in OUTCOMES]
        self._table = bytes(holds).ljust(256, b"\0")

    def mask(self, columns: LogColumns, first: int, last: int) -> int:
        return _mask(columns.outcomes[first:last].translate(self._table))


class _OfNumbers(_Judge):
    """By a number of a row that lies between two others, both included."""

    def __init__(self, field: str, limits: tuple[float, float], *, is_wanted: bool) -> None:
        self._field = field
        self._least, self._most = limits
        if field == "duration":
            self._least = max(self._least, 0.0)  # below that no handler has run
        self._is_wanted = is_wanted

    def mask(self, columns: LogColumns, first: int, last: int) -> int:
        numbers = _COLUMNS[self._field](columns)
        rises = self._field == "id" or (self._field == "time" and columns.times_rise)
        inside = self._risen(numbers, first, last) if rises else self._any(numbers[first:last])
        return inside if self._is_wanted else _ones(last - first) ^ inside

    def _any(self, numbers: Sequence[float]) -> int:
        least, most = self._least, self._most
        if isinstance(numbers, array) and self._field in _NEVER_NEGATIVE and most >= 0:
            mask = at_least(numbers, max(least, 0.0))
            beyond = 0 if most == inf else at_least(numbers, nextafter(most, inf))
            if mask is not None and beyond is not None:
                return mask ^ (mask & beyond)
        return _mask([least <= number <= most for number in numbers])

    def _risen(self, numbers: Sequence[float], first: int, last: int) -> int:
        """Where numbers rise from row to row, those that are wanted lie side by side."""
        start = bisect_left(numbers, self._least, first, last)
        end = bisect_right(numbers, self._most, start, last)
        return _ones(end - start) << 8 * (start - first)


class _Found(_Judge):
    """By what the journal has found for a term."""

    def __init__(self, ids: set[int], *, is_wanted: bool) -> None:
        self._ids = ids
        self._is_wanted = is_wanted

    def mask(self, columns: LogColumns, first: int, last: int) -> int:
        ids = columns.ids[first:last]
        if not self._is_wanted:
            return _ones(len(ids)) ^ self._inside(ids)
        return self._inside(ids)

    def _inside(self, ids: "array[int]") -> int:
        return _mask(map(self._ids.__contains__, ids)) if self._ids else 0


class _Joined(_Judge):
    """All of some judges, or any of them."""

    def __init__(self, parts: Sequence[_Judge], *, wants_all: bool) -> None:
        self._parts = parts
        self._wants_all = wants_all

    def mask(self, columns: LogColumns, first: int, last: int) -> int:
        if not self._parts:
            return _ones(last - first) if self._wants_all else 0
        mask = self._parts[0].mask(columns, first, last)
        for part in self._parts[1:]:
            other = part.mask(columns, first, last)
            mask = mask & other if self._wants_all else mask | other
        return mask


class _Turned(_Judge):
    """The other rows."""

    def __init__(self, part: _Judge) -> None:
        self._part = part

    def mask(self, columns: LogColumns, first: int, last: int) -> int:
        return _ones(last - first) ^ self._part.mask(columns, first, last)


class RowFilter:
    """A filter at work on a log. Times such as `today` and `-15m` are those of `now_ms`: one that `depends_on_now` grows old.

    `searches` are the terms that the journal has to look for: give it what is found with `add_found`. What happens from
    now on is looked at by `take`.
    """

    def __init__(self, shown: Filter, now_ms: int) -> None:
        self.shown = shown
        self._now_ms = now_ms
        self.depends_on_now = False
        self._found: dict[Term, set[int]] = {}
        self._judge = self._made(shown)
        self._tests = {term: LiveTest(term) for term in self._found}

    @property
    def searches(self) -> tuple[Term, ...]:
        """The terms that only the journal can answer for rows that are there already."""
        return tuple(self._found)

    def add_found(self, term: Term, ids: Iterable[int]) -> None:
        """The journal has found these sends for one of `searches`."""
        self._found[term].update(ids)

    def take(self, events: Iterable[Event]) -> None:
        """Look at what happens for the terms that no column answers; rows of these events are to be judged after that."""
        if not self._found:
            return
        for event in events:
            for term, test in self._tests.items():
                send_id = test.holds(event)
                if send_id:
                    self._found[term].add(send_id)

    def rows(self, columns: LogColumns, first: int, last: int) -> "array[int]":
        """The rows from `first` up to before `last` that hold, in order."""
        mask = self._judge.mask(columns, first, last)
        return array("q", compress(range(first, last), mask.to_bytes(last - first, "little")))

    def _made(self, shown: Filter) -> _Judge:
        test = _shape_test(shown)
        if test is not None:
            return _OfShapes(test)
        if isinstance(shown, Term):
            return self._of_term(shown)
        if isinstance(shown, NotThis):
            return _Turned(self._made(shown.part))
        return self._joined(shown.parts, wants_all=isinstance(shown, AllOf))

    def _joined(self, parts: Sequence[Filter], *, wants_all: bool) -> _Judge:
        """The parts that look at shapes alone become one: each row is looked up once for all of them."""
        tests = [test for test in map(_shape_test, parts) if test is not None]
        judges = [self._made(part) for part in parts if _shape_test(part) is None]
        if tests:
            judges.append(_OfShapes(_joined_test(tests, wants_all=wants_all)))
        return _Joined(judges, wants_all=wants_all)

    def _of_term(self, term: Term) -> _Judge:
        if term.field == "outcome":
            return _OfOutcomes(term)
        if term.field in _COLUMNS:
            is_time = term.field == "time"
            self.depends_on_now |= is_time and not is_dated(term.value)
            limits = time_limits(term, self._now_ms) if is_time else number_limits(term)
            return _OfNumbers(term.field, limits, is_wanted=term.relation is not Relation.IS_NOT)
        assert is_in_journal(term), "every field is answered somewhere"
        found: _Judge = self._search(term)
        if term.field:
            return found
        return _Joined([_OfShapes(shape_test(term)), found], wants_all=False)

    def _search(self, term: Term) -> _Judge:
        """`!=` is the opposite of `=`: whoever has no such text at all is among those, too."""
        is_wanted = term.relation is not Relation.IS_NOT
        looked_for = term if is_wanted else Term(term.field, Relation.IS, term.value, term.path)
        return _Found(self._found.setdefault(looked_for, set()), is_wanted=is_wanted)


_COLUMNS: dict[str, _Column] = {
    "id": lambda columns: columns.ids,
    "time": lambda columns: columns.times_ms,
    "selected": lambda columns: columns.selected,
    "endpoints": lambda columns: columns.endpoints,
    "duration": lambda columns: columns.durations_ms,
}


def _shape_test(shown: Filter) -> ShapeTest | None:
    """The test of a filter that looks at shapes alone; None where it does not."""
    if isinstance(shown, Term):
        return shape_test(shown) if is_of_shape(shown) else None
    if isinstance(shown, NotThis):
        inner = _shape_test(shown.part)
        return None if inner is None else _turned_test(inner)
    tests = [_shape_test(part) for part in shown.parts]
    found = [test for test in tests if test is not None]
    if len(found) < len(tests):
        return None
    return _joined_test(found, wants_all=isinstance(shown, AllOf))


def _joined_test(tests: Sequence[ShapeTest], *, wants_all: bool) -> ShapeTest:
    if wants_all:
        return lambda shape: all(test(shape) for test in tests)
    return lambda shape: any(test(shape) for test in tests)


def _turned_test(test: ShapeTest) -> ShapeTest:
    return lambda shape: not test(shape)


def _looked_up(known: bytearray, codes: "array[int]") -> int:
    """Each code's entry in `known`. With few codes by their bytes, which is ten times as quick as one by one."""
    pages = -(-len(known) // 256)
    if pages > _MOST_PAGES or codes.itemsize != 4 or sys.byteorder != "little":
        return _mask(map(known.__getitem__, codes))
    raw = codes.tobytes()
    low, high = raw[::4], raw[1::4]
    mask = 0
    for page in range(pages):
        table = bytes(known[256 * page : 256 * page + 256]).ljust(256, b"\0")
        if any(table):
            on_page = bytes(page) + b"\1" + bytes(255 - page)
            mask |= _mask(low.translate(table)) & _mask(high.translate(on_page))
    return mask


def _mask(holds: "Iterable[int]") -> int:
    return int.from_bytes(bytes(holds), "little")


def _ones(count: int) -> int:
    return int.from_bytes(b"\1" * count, "little")
