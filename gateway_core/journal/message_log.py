"""The rows of the message log: one a send, brought up to date by events, with older ones put before them when they come."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from gateway_core.journal.log_columns import NO_DURATION, LogChunk, LogColumns
from gateway_core.journal.log_outcomes import (
    BLOCKED,
    CODES,
    GOOD,
    NOBODY,
    OUTCOMES,
    QUEUED,
    RUNNING,
    UNSENT,
    RowOutcome,
    first_code,
)
from gateway_core.journal.send_shapes import SendShape, shape_key, shape_of
from gateway_core.routing.events import DeliveryEnded, DeliveryStarted, Event, JournalTrimmed, RequestEnded, Sent


@dataclass(frozen=True, slots=True)
class LogRow:
    """One send. `outcome` is the worst that is known so far, None: it reached nobody.

    `duration_ms` is the longest run of a handler, None where none has run.
    """

    id: int
    time_ms: int
    shape: SendShape
    selected: int
    endpoints: int
    outcome: RowOutcome
    duration_ms: float | None

    @property
    def handler(self) -> str:
        """The handler's name."""
        return self.shape.handler

    @property
    def sender(self) -> str:
        """Who sent, for people."""
        return self.shape.sender_text

    @property
    def scope(self) -> str:
        """The scope in force, or `request`."""
        return self.shape.scope

    @property
    def filters(self) -> str:
        """The filters as in the call."""
        return self.shape.filter_text


@dataclass(frozen=True, slots=True)
class LogChange:
    """What happened to the rows: how many came at the end, and which ones before them changed, in rising order.

    `prepended`: how many came before all others; `dropped`: how many went from the front. Positions are those afterwards.
    """

    appended: int = 0
    changed: tuple[int, ...] = ()
    prepended: int = 0
    dropped: int = 0

    @property
    def first_changed(self) -> int:
        """The first row that changed, -1 if none did."""
        return self.changed[0] if self.changed else -1

    @property
    def last_changed(self) -> int:
        """The last row that changed, -1 if none did."""
        return self.changed[-1] if self.changed else -1


class MessageLog:
    """All rows, in the order of their sends."""

    def __init__(self) -> None:
        self.columns = LogColumns()
        self._code_of_key: dict[tuple[Any, ...], int] = {}
        self._first_kept = 0
        self._followers: dict[type[Event], Callable[[Any], int]] = {
            Sent: self._on_sent,
            DeliveryStarted: self._on_started,
            DeliveryEnded: self._on_ended,
            RequestEnded: self._on_answered,
            JournalTrimmed: self._on_trimmed,
        }

    def __len__(self) -> int:
        return len(self.columns)

    def row(self, index: int) -> LogRow:
        """One row."""
        columns = self.columns
        duration = columns.durations_ms[index]
        return LogRow(
            columns.ids[index],
            columns.times_ms[index],
            columns.shapes[columns.codes[index]],
            columns.selected[index],
            columns.endpoints[index],
            OUTCOMES[columns.outcomes[index]],
            None if duration == NO_DURATION else duration,
        )

    def row_of(self, send_id: int) -> int:
        """The row of a send, -1 if it has none."""
        return self.columns.row_of(send_id)

    def prepend(self, chunk: LogChunk) -> LogChange:
        """Put older rows before all others; those that are not older are left out."""
        if not len(chunk) or (len(self) and chunk.ids[-1] >= self.columns.ids[0]):
            return LogChange()
        self.columns.prepend(chunk)
        return LogChange(prepended=len(chunk))

    def take(self, events: Iterable[Event]) -> LogChange:
        """Let the rows follow what happened."""
        before = len(self)
        changed: set[int] = set()
        for event in events:
            follow = self._followers.get(type(event))
            row = follow(event) if follow is not None else -1
            if 0 <= row < before:
                changed.add(row)
        gone = bisect_left(self.columns.ids, self._first_kept)
        self.columns.drop(gone)
        dropped = min(gone, before)
        kept = tuple(row - dropped for row in sorted(changed) if row >= dropped)
        return LogChange(len(self) - before + dropped, kept, dropped=dropped)

    def _on_trimmed(self, event: JournalTrimmed) -> int:
        self._first_kept = max(self._first_kept, event.first_kept)
        return -1

    def _on_answered(self, event: RequestEnded) -> int:
        row = self.row_of(event.send_id)
        if row >= 0 and self.columns.outcomes[row] != BLOCKED:
            self._weigh(row, CODES[event.answer.outcome])
        return row

    def _on_sent(self, event: Sent) -> int:
        send, columns = event.send, self.columns
        key = shape_key(send)
        code = self._code_of_key.get(key)
        if code is None:
            code = self._code_of_key[key] = columns.code_of(shape_of(send))
        outcome = first_code(send)
        selected = len(send.selected)
        columns.add_moment(send.id, send.time_ms)
        columns.codes.append(code)
        columns.selected.append(selected)
        columns.endpoints.append(send.endpoints)
        columns.waiting.append(0 if outcome == BLOCKED else selected)
        columns.outcomes.append(outcome)
        columns.worst.append(outcome if outcome == UNSENT else NOBODY)
        columns.durations_ms.append(NO_DURATION)
        return len(columns) - 1

    def _on_started(self, event: DeliveryStarted) -> int:
        row = self.row_of(event.send_id)
        if row >= 0 and self.columns.outcomes[row] == QUEUED:
            self.columns.outcomes[row] = RUNNING
        return row

    def _on_ended(self, event: DeliveryEnded) -> int:
        delivery = event.delivery
        row = self.row_of(delivery.send_id)
        if row < 0:
            return row
        self.columns.waiting[row] -= 1
        duration = delivery.duration_ms
        if duration is not None and duration > self.columns.durations_ms[row]:
            self.columns.durations_ms[row] = duration
        self._weigh(row, CODES.get(delivery.reason, NOBODY))
        return row

    def _weigh(self, row: int, code: int) -> None:
        """Let an end count; what is bad shows at once, what is good when nothing is waiting any more."""
        columns = self.columns
        worst = columns.worst[row] = max(columns.worst[row], code)
        if worst not in GOOD or columns.waiting[row] <= 0:
            columns.outcomes[row] = worst
