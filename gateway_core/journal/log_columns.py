"""The rows of a message log as columns of plain numbers, so that a million of them are light and quickly judged.

Rows stand in the order of their sends' ids. A hundred thousand objects would make each pass of the garbage collector a frame
long; these are a handful.
"""

from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from gateway_core.journal.send_shapes import SendShape

NO_DURATION = -1.0


@dataclass(frozen=True, slots=True)
class LogChunk:
    """Older rows on their way into a log, oldest first. `shapes` are those that `codes` count in.

    `waiting`: how many deliveries are still open. `has_more`: whether there are still older rows than these.
    """

    ids: "array[int]"
    times_ms: "array[int]"
    shapes: Sequence[SendShape]
    codes: "array[int]"
    selected: "array[int]"
    endpoints: "array[int]"
    waiting: "array[int]"
    outcomes: bytes
    worst: bytes
    durations_ms: "array[float]"
    has_more: bool

    def __len__(self) -> int:
        return len(self.ids)


class LogColumns:
    """The columns. `codes` are positions in `shapes`; `outcomes` and `worst` hold codes of `log_outcomes`.

    `times_rise`: whether no time is before that of an earlier row, as it is unless somebody has put the clock back.
    """

    def __init__(self) -> None:
        self.ids = array("q")
        self.times_ms = array("q")
        self.codes = array("I")
        self.selected = array("I")
        self.endpoints = array("I")
        self.waiting = array("i")
        self.outcomes = bytearray()
        self.worst = bytearray()
        self.durations_ms = array("d")
        self.times_rise = True
        self.shapes: list[SendShape] = []
        self._code_of_shape: dict[SendShape, int] = {}

    def __len__(self) -> int:
        return len(self.ids)

    def code_of(self, shape: SendShape) -> int:
        """The number of a shape, a new one if need be."""
        code = self._code_of_shape.setdefault(shape, len(self.shapes))
        if code == len(self.shapes):
            self.shapes.append(shape)
        return code

    def add_moment(self, send_id: int, time_ms: int) -> None:
        """The id and time of the next row."""
        if self.times_ms and time_ms < self.times_ms[-1]:
            self.times_rise = False
        self.ids.append(send_id)
        self.times_ms.append(time_ms)

    def row_of(self, send_id: int) -> int:
        """The row of a send, -1 if it has none."""
        row = bisect_left(self.ids, send_id)
        return row if row < len(self.ids) and self.ids[row] == send_id else -1

    def prepend(self, chunk: LogChunk) -> None:
        """Put older rows before all others."""
        rises = list(chunk.times_ms) == sorted(chunk.times_ms)
        is_before = not self.times_ms or chunk.times_ms[-1] <= self.times_ms[0]
        self.times_rise = self.times_rise and rises and is_before
        codes = [self.code_of(shape) for shape in chunk.shapes]
        self.ids[:0] = chunk.ids
        self.times_ms[:0] = chunk.times_ms
        self.codes[:0] = array("I", map(codes.__getitem__, chunk.codes))
        self.selected[:0] = chunk.selected
        self.endpoints[:0] = chunk.endpoints
        self.waiting[:0] = chunk.waiting
        self.outcomes[:0] = chunk.outcomes
        self.worst[:0] = chunk.worst
        self.durations_ms[:0] = chunk.durations_ms

    def drop(self, count: int) -> None:
        """Take the first rows away."""
        for column in (self.ids, self.times_ms, self.codes, self.selected, self.endpoints, self.waiting):
            del column[:count]
        del self.durations_ms[:count]
        del self.outcomes[:count]
        del self.worst[:count]
