"""Which rows of the log are shown: those that the filter lets through, up to where somebody paused (plain Python, no Qt).

A row goes by a key that stays the same while older rows are put before it or taken away: its position less `origin`.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Protocol

from gateway_core.api import LogChange, MessageLog, RowFilter

_MOST_STEPS = 40  # changes of a table one by one; more are quicker as a whole


class RowSink(Protocol):
    """What shows the rows, by their keys in rising order."""

    @property
    def rows(self) -> Sequence[int]:
        """The keys that are shown."""

    def insert(self, at: int, keys: "array[int]") -> None:
        """Show more rows from this position on."""

    def remove(self, first: int, last: int) -> None:
        """Take the rows at these positions away, both included."""

    def show_changed(self, first: int, last: int) -> None:
        """The rows at these positions have changed, both included."""

    def reset(self, keys: "array[int]") -> None:
        """Show other rows in place of all."""


class ShownRows:
    """Keeps a sink in step with the log. `waiting` counts the rows that have come since the pause and would be shown."""

    def __init__(self, log: MessageLog, sink: RowSink) -> None:
        self._log = log
        self._sink = sink
        self._filter: RowFilter | None = None
        self._floor: int | None = None
        self._seen: int | None = None
        self.origin = 0
        self.waiting = 0

    @property
    def is_paused(self) -> bool:
        """Whether new rows wait."""
        return self._seen is not None

    @property
    def is_cleared(self) -> bool:
        """Whether rows of before are hidden."""
        return self._floor is not None

    @property
    def is_filtered(self) -> bool:
        """Whether a filter is at work."""
        return self._filter is not None

    def position_of(self, row: int) -> int:
        """Where a row of the log is shown, -1 if it is not."""
        keys, key = self._sink.rows, row - self.origin
        at = bisect_left(keys, key)
        return at if at < len(keys) and keys[at] == key else -1

    def set_filter(self, row_filter: RowFilter | None) -> None:
        """Show what another filter lets through, or everything."""
        self._filter = row_filter
        self.refresh()

    def refresh(self) -> None:
        """Judge all rows anew."""
        if self._floor is None and self._seen is None:
            self.origin = 0  # all keys are made anew
        end = self._shown_end()
        self._sink.reset(self._judged(self._shown_start(), end))
        self.waiting = len(self._judged(end, len(self._log))) if self.is_paused else 0

    def pause(self) -> None:
        """Let new rows wait."""
        if self._seen is None:
            self._seen = len(self._log) - self.origin

    def resume(self) -> None:
        """Show the rows that have waited."""
        if self._seen is None:
            return
        first, self._seen, self.waiting = self._shown_end(), None, 0
        self._append(first)

    def clear(self) -> None:
        """Hide all rows that are there."""
        self._floor = len(self._log) - self.origin
        self._seen = None if self._seen is None else self._floor
        self.waiting = 0
        self._sink.reset(array("q"))

    def show_all(self) -> None:
        """Show the hidden ones again."""
        self._floor = None
        self.refresh()

    def follow(self, change: LogChange) -> None:
        """Follow a change of the log."""
        self.origin += change.prepended - change.dropped
        if change.dropped:
            self._drop()
        if change.prepended and self._floor is None:
            keys = self._judged(0, change.prepended)
            if keys:
                self._sink.insert(0, keys)
        if change.first_changed >= 0:
            self._judge_again(change.first_changed, change.last_changed)
        if change.appended:
            first = len(self._log) - change.appended
            if self.is_paused:
                self.waiting += len(self._judged(first, len(self._log)))
            else:
                self._append(first)
        if change.dropped and self.is_paused:  # of those that waited, some may be gone
            self.waiting = len(self._judged(self._shown_end(), len(self._log)))

    def _shown_start(self) -> int:
        return 0 if self._floor is None else max(0, self._floor + self.origin)

    def _shown_end(self) -> int:
        return len(self._log) if self._seen is None else max(0, self._seen + self.origin)

    def _judged(self, first: int, last: int) -> "array[int]":
        """The keys of the rows from `first` up to before `last` that are to be shown."""
        if self._filter is None or first >= last:
            return array("q", range(first - self.origin, last - self.origin))
        rows = self._filter.rows(self._log.columns, first, last)
        return array("q", rows) if self.origin == 0 else array("q", [row - self.origin for row in rows])

    def _append(self, first: int) -> None:
        keys = self._judged(first, len(self._log))
        if keys:
            self._sink.insert(len(self._sink.rows), keys)

    def _drop(self) -> None:
        first = -self.origin  # the borders stay with the rows: those that were there are before them for ever
        self._floor = None if self._floor is None else max(self._floor, first)
        self._seen = None if self._seen is None else max(self._seen, first)
        gone = bisect_left(self._sink.rows, first)
        if gone:
            self._sink.remove(0, gone - 1)

    def _judge_again(self, first: int, last: int) -> None:
        first, last = max(first, self._shown_start()), min(last, self._shown_end() - 1)
        if first > last:
            return
        keys = self._sink.rows
        start, end = bisect_left(keys, first - self.origin), bisect_right(keys, last - self.origin)
        judged = self._judged(first, last + 1) if self._filter is not None else None
        if judged is not None and judged != keys[start:end]:
            self._replace(start, end, judged)
            end = start + len(judged)
        if start < end:
            self._sink.show_changed(start, end - 1)

    def _replace(self, start: int, end: int, judged: "array[int]") -> None:
        """Put the judged keys in place of those between two positions, each row by itself while these are few."""
        shown, wanted = set(self._sink.rows[start:end]), set(judged)
        if len(shown ^ wanted) > _MOST_STEPS:
            keys = array("q", self._sink.rows)
            keys[start:end] = judged
            self._sink.reset(keys)
            return
        self._remove(sorted(shown - wanted, reverse=True))
        for key in sorted(wanted - shown):
            self._sink.insert(bisect_left(self._sink.rows, key), array("q", [key]))

    def _remove(self, keys: Iterable[int]) -> None:
        for key in keys:
            at = bisect_left(self._sink.rows, key)
            self._sink.remove(at, at)
