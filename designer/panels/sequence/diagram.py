"""Where everything of a sequence stands: columns for the lifelines, rows for what happened, breaks for time left out.

Pure numbers in pixels from the drawing's corner; found by place so that only what is seen has to be drawn. Knows no painter.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from designer.panels.sequence.model import SequenceMark, ShownSequence
from gateway_core.api import Endpoint, Mark, MarkKind

_HEAD_EM, _TIME_EM, _ROW_EM, _END_EM = 3.2, 7.0, 2.0, 0.6
_BREAK_EM, _PAUSE_EM = 2.0, 1.2
_NARROWEST_EM, _WIDEST_EM = 11.5, 22.0  # “✔ handled < 0.1 ms” has room beside a bar
_MARGIN_COLUMNS = 0.5  # the words beside the last lifeline have room, too
_SHORT_MS = 50  # a longer time between two marks is left out, and said to be
MOST_LEVELS = 4
_NEAR_EM = 0.9
_WORDS_EM, _ABOVE_EM, _BELOW_EM = 0.6, 1.3, 0.5  # heights of words beside a mark, and of what stands at an arrow


@dataclass(frozen=True, slots=True)
class Sizes:
    """What the places depend on: the letter's height, and how much room there is for lifelines, both in pixels."""

    em: float
    width: float = 0.0

    def column_width(self, count: int) -> float:
        """How far lifelines stand apart: as far as there is room, within limits."""
        room = (self.width - self.times_width) / (count + _MARGIN_COLUMNS)
        return min(max(room, _NARROWEST_EM * self.em), _WIDEST_EM * self.em)

    @property
    def head(self) -> float:
        """The height of the parties' names."""
        return _HEAD_EM * self.em

    @property
    def times_width(self) -> float:
        """The width of the column of times."""
        return _TIME_EM * self.em

    @property
    def row(self) -> float:
        """The height of a row."""
        return _ROW_EM * self.em


@dataclass(frozen=True, slots=True)
class Row:
    """Marks that stand side by side: `marks` are their numbers. `time_ms` is None where the row above has the same."""

    top: float
    time_ms: int | None
    marks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Break:
    """Time that is left out."""

    top: float
    height: float
    left_out_ms: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark in its place: columns, the height at which it begins and ends, and how deep it is nested in others there.

    `is_fan`: it shares its line with other arrows of the same send; its own piece begins at `from_column`.
    """

    number: int
    shown: SequenceMark
    begin: float
    end: float
    column: int
    to_column: int
    level: int = 0
    from_column: int = 0
    is_fan: bool = False


class Diagram:
    """The places of one sequence. `edge` is how far to the right words may go where nothing else stands."""

    def __init__(self, shown: ShownSequence, sizes: Sizes) -> None:
        self.shown = shown
        self.sizes = sizes
        self.column_width = sizes.column_width(len(shown.parties))
        self._columns = {party.endpoint: at for at, party in enumerate(shown.parties)}
        rows = _Rows(shown.marks, sizes)
        self.rows: Sequence[Row] = rows.rows
        self.breaks: Sequence[Break] = rows.breaks
        self.height = rows.height
        self.width = sizes.times_width + self.column_width * (len(shown.parties) + _MARGIN_COLUMNS)
        self.edge = max(self.width, sizes.width)
        self.marks: Sequence[Placed] = tuple(_Places(shown.marks, self._columns, rows).all())
        self._by_begin = sorted(self.marks, key=_begin)
        self._begins = [placed.begin for placed in self._by_begin]
        self._deepest = list(accumulate((placed.end for placed in self._by_begin), max))
        self._row_tops = [row.top for row in self.rows]
        self._break_tops = [each.top for each in self.breaks]

    def x_of(self, column: int) -> float:
        """Where a lifeline stands."""
        return self.sizes.times_width + self.column_width * (column + 0.5)

    def marks_between(self, top: float, bottom: float) -> Iterator[Placed]:
        """The marks of which something stands between two heights; those that began first come first."""
        first = bisect_left(self._deepest, top)
        last = bisect_right(self._begins, bottom)
        return (placed for placed in self._by_begin[first:last] if placed.end >= top)

    def free_beside(self, placed: Placed) -> tuple[float, float]:
        """From where to where nothing else stands at the height of a mark's words.

        To the left only where nothing stands there at all: what does may have words that go on to here.
        """
        first, last = sorted((placed.column, placed.to_column))
        top, bottom = self._band(placed)
        left, right = self.sizes.times_width, self.edge
        beyond = self.sizes.em * _ABOVE_EM
        for other in self.marks_between(top - beyond, bottom + beyond):
            begin, end = self._band(other)
            if other.number == placed.number or max(end, other.end) <= top or begin >= bottom:
                continue
            columns = sorted((other.column, other.to_column))
            if columns[1] > last:
                right = min(right, self.x_of(max(columns[0], last if placed.shown.has_arrow else last + 1)))
            if columns[0] < first:
                left = self.x_of(first)
        return left, right

    def _band(self, placed: Placed) -> tuple[float, float]:
        """The heights between which a mark's line and words stand."""
        above, below = (_ABOVE_EM, _BELOW_EM) if placed.shown.has_arrow else (_WORDS_EM, _WORDS_EM)
        return placed.begin - above * self.sizes.em, placed.begin + below * self.sizes.em

    def rows_between(self, top: float, bottom: float) -> Sequence[Row]:
        """The rows between two heights."""
        first = max(bisect_left(self._row_tops, top) - 1, 0)
        return self.rows[first : bisect_right(self._row_tops, bottom)]

    def breaks_between(self, top: float, bottom: float) -> Sequence[Break]:
        """The breaks between two heights."""
        first = max(bisect_left(self._break_tops, top) - 1, 0)
        return self.breaks[first : bisect_right(self._break_tops, bottom)]

    def columns_between(self, left: float, right: float) -> range:
        """The lifelines between two places, with one more at each side."""
        first = int((left - self.sizes.times_width) // self.column_width) - 1
        last = int((right - self.sizes.times_width) // self.column_width) + 2
        return range(max(first, 0), min(last, len(self.shown.parties)))

    def mark_at(self, x: float, y: float) -> Placed | None:
        """The mark that a click there means, if there is one."""
        near = _NEAR_EM * self.sizes.em
        found = [(self._distance(each, x, y), -each.begin, each) for each in self.marks_between(y - near, y + near)]
        within = [each for each in found if each[0] <= near]
        return min(within, key=_rank)[2] if within else None

    def _distance(self, placed: Placed, x: float, y: float) -> float:
        """How far a place is from a mark, in pixels. Of a shared line only its own piece counts."""
        ends = sorted((self.x_of(placed.column), self.x_of(placed.to_column)))
        if placed.is_fan:
            ends = sorted((self.x_of(placed.from_column), self.x_of(placed.to_column)))
        bottom = placed.begin if placed.shown.has_arrow else placed.end
        beside = max(ends[0] - x, x - ends[1], 0.0)
        above = max(placed.begin - y, y - bottom, 0.0)
        if not placed.shown.has_arrow and y <= placed.begin + self.sizes.em / 2:  # its word stands beside it
            beside = max(ends[0] - x, x - ends[1] - self.column_width * 0.8, 0.0)
        return beside + above


class _Rows:
    """Heights for all times: rows for marks that begin, a little room for what only ends, breaks between."""

    def __init__(self, marks: Sequence[SequenceMark], sizes: Sizes) -> None:
        self.sizes = sizes
        self.rows: list[Row] = []
        self.breaks: list[Break] = []
        self.line_of: dict[int, float] = {}  # number of a mark → the height of its line
        self.fans: set[int] = set()
        self.end_of: dict[int, float] = {}  # time → where what ends then ends
        self.height = sizes.em / 2
        self._stack(marks)

    def _stack(self, marks: Sequence[SequenceMark]) -> None:
        begins: dict[int, list[int]] = {}
        times = set()
        for number, shown in enumerate(marks):
            begins.setdefault(shown.mark.time_ms, []).append(number)
            times.add(shown.mark.time_ms)
            if shown.mark.ends_ms is not None:
                times.add(max(shown.mark.ends_ms, shown.mark.time_ms))
        before: int | None = None
        for time_ms in sorted(times):
            if before is not None:
                self._pass_time(time_ms - before)
            before = time_ms
            self.end_of[time_ms] = self.height
            self._add_moment(time_ms, begins.get(time_ms, ()), marks)
        self.height += self.sizes.em

    def _pass_time(self, passed_ms: int) -> None:
        """Short times have heights of their own; of longer ones only a break is seen."""
        em = self.sizes.em
        if passed_ms > _SHORT_MS:
            self.breaks.append(Break(self.height, _BREAK_EM * em, passed_ms))
            self.height += _BREAK_EM * em
        else:
            self.height += _PAUSE_EM * em * passed_ms / _SHORT_MS

    def _add_moment(self, time_ms: int, numbers: Sequence[int], marks: Sequence[SequenceMark]) -> None:
        if not numbers:
            self.height += _END_EM * self.sizes.em
            return
        label: int | None = time_ms
        for row in _side_by_side(numbers, marks):
            self.rows.append(Row(self.height, label, tuple(row)))
            label = None
            line = self.height + self.sizes.row * 0.75
            self.line_of.update(dict.fromkeys(row, line))
            if len(row) > 1 and marks[row[0]].has_arrow:
                self.fans.update(row)
            self.height += self.sizes.row


def _side_by_side(numbers: Sequence[int], marks: Sequence[SequenceMark]) -> Sequence[list[int]]:
    """The rows of one moment: a send's marks of one kind stand side by side, each on another lifeline."""
    rows: dict[tuple[object, ...], list[int]] = {}
    taken: set[tuple[object, ...]] = set()
    for number in numbers:
        mark = marks[number].mark
        origin = (mark.where, mark.ends_ms, marks[number].has_arrow) if mark.to is not None else ()
        key: tuple[object, ...] = (mark.send_id, mark.kind, *origin)
        if mark.to is not None and mark.kind is not MarkKind.DELIVERY:
            key = (*key, number)
        if (*key, marks[number].lifeline) in taken:
            key = (*key, number)
        taken.add((*key, marks[number].lifeline))
        rows.setdefault(key, []).append(number)
    return tuple(rows.values())


class _Places:
    """Puts the marks of some rows into columns."""

    def __init__(self, marks: Sequence[SequenceMark], columns: Mapping[Endpoint, int], rows: _Rows) -> None:
        self._marks = marks
        self._columns = columns
        self._rows = rows
        self._reached: dict[tuple[float, bool], int] = {}  # a line and its side → the last end on it
        self._runs: dict[int, list[float]] = {}  # column → where the bars of each level end

    def all(self) -> Iterator[Placed]:
        for number, shown in enumerate(self._marks):
            mark, begin = shown.mark, self._rows.line_of[number]
            column = self._columns[mark.where]
            end = self._end_of(mark, begin)
            level = self._level(column, begin, end) if mark.kind is MarkKind.RUN else 0
            to_column = self._columns[mark.to] if mark.to is not None else column
            is_fan = number in self._rows.fans
            start = self._piece_start(begin, column, to_column) if is_fan else column
            yield Placed(number, shown, begin, end, column, to_column, level, start, is_fan)

    def _piece_start(self, line: float, column: int, to_column: int) -> int:
        """Where the piece of a shared line begins that leads to this arrow's end: at the end before it, or at its origin."""
        side = to_column > column
        start = self._reached.get((line, side), column)
        self._reached[line, side] = to_column
        return start

    def _end_of(self, mark: Mark, begin: float) -> float:
        """Where it ends: what is not over goes on to the bottom, and the shortest bar can still be seen."""
        if mark.kind is not MarkKind.RUN and mark.to is None:
            return begin
        if mark.ends_ms is None:
            return self._rows.height
        if mark.ends_ms <= mark.time_ms:
            return begin + (_END_EM * self._rows.sizes.em if mark.kind is MarkKind.RUN else 0)
        return max(self._rows.end_of[mark.ends_ms], begin)

    def _level(self, column: int, begin: float, end: float) -> int:
        """The first level that is free where a bar begins."""
        ends = self._runs.setdefault(column, [])
        level = next((at for at, until in enumerate(ends) if until < begin), len(ends))
        if level == len(ends):
            ends.append(end)
        else:
            ends[level] = end
        return min(level, MOST_LEVELS)


def _begin(placed: Placed) -> float:
    return placed.begin


def _rank(found: tuple[float, float, Placed]) -> tuple[float, float]:
    return found[:2]
