"""The rows of the message log: one a send, brought up to date by events (plain Python, no Qt).

Rows hold short texts instead of the sends themselves, so that a hundred thousand of them stay light. A row's `outcome` is
the worst that is known of the send so far.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from sys import intern

from gateway_core.api import (
    Answer,
    AnswerOutcome,
    Delivery,
    DeliveryEnded,
    DeliveryStarted,
    EndpointKind,
    Event,
    MessageCall,
    Reason,
    RequestCall,
    RequestEnded,
    Send,
    Sent,
    SessionClosed,
    SessionOpened,
)

RowOutcome = Reason | AnswerOutcome | None

# From harmless to worst; what is not here has not ended.
_RANKING: tuple[RowOutcome, ...] = (
    Reason.DONE,
    AnswerOutcome.RETURNED,
    Reason.HANDLER_OFF,
    Reason.SESSION_CLOSED,
    Reason.STOPPED,
    Reason.HANDLER_MISSING,
    AnswerOutcome.LATE,
    AnswerOutcome.TIMED_OUT,
    AnswerOutcome.FAILED,
    Reason.FAILED,
)
_SEVERITY = {outcome: rank for rank, outcome in enumerate(_RANKING)}


@dataclass(slots=True)
class LogRow:
    """One send. `outcome` None: it reached nobody. `waiting` counts deliveries and answers that have not ended."""

    id: int
    time_ms: int
    handler: str
    sender: str
    scope: str
    filters: str
    selected: int
    endpoints: int
    outcome: RowOutcome
    waiting: int = 0
    worst: RowOutcome = None


@dataclass(frozen=True, slots=True)
class LogChange:
    """What a batch of events did: how many rows came at the end, and the first and last row before them that changed."""

    appended: int = 0
    first_changed: int = -1
    last_changed: int = -1


class MessageLog:
    """All rows so far. `gateways`: how many there are; `sessions`: the ids of those that are open when the log begins.

    Events from just before that moment may still come in, so sessions are kept by id and not only counted.
    """

    def __init__(self, gateways: int, sessions: Iterable[str]) -> None:
        self.rows: list[LogRow] = []
        self._row_of: dict[int, int] = {}
        self._gateways = gateways
        self._sessions = set(sessions)

    def row_of(self, send_id: int) -> int:
        """The row of a send, -1 if it has none."""
        return self._row_of.get(send_id, -1)

    def take(self, events: Iterable[Event]) -> LogChange:
        """Let the rows follow what happened."""
        before = len(self.rows)
        changed: set[int] = set()
        for event in events:
            row = self._take_one(event)
            if 0 <= row < before:
                changed.add(row)
        appended = len(self.rows) - before
        if not changed:
            return LogChange(appended)
        return LogChange(appended, min(changed), max(changed))

    def _take_one(self, event: Event) -> int:
        if isinstance(event, Sent):
            return self._append(event.send)
        if isinstance(event, DeliveryStarted):
            return self._started(event.send_id)
        if isinstance(event, DeliveryEnded):
            return self._ended(event.delivery)
        if isinstance(event, RequestEnded):
            return self._answered(event.send_id, event.answer)
        if isinstance(event, SessionOpened):
            self._sessions.add(event.session.id)
        elif isinstance(event, SessionClosed):
            self._sessions.discard(event.session.id)
        return -1

    def _append(self, send: Send) -> int:
        waiting = len(send.selected)
        outcome: RowOutcome = Reason.QUEUED if waiting else None
        if send.blocked_by:
            outcome, waiting = Reason.COMM_MODE, 0
        self._row_of[send.id] = len(self.rows)
        self.rows.append(
            LogRow(
                send.id,
                send.time_ms,
                intern(send.call.handler),
                intern(send.sender.name if send.sender.kind is not EndpointKind.DESIGNER else "designer"),
                intern(scope_text(send)),
                intern(filter_text(send)),
                len(send.selected),
                self._gateways + len(self._sessions),
                outcome,
                waiting,
            )
        )
        return len(self.rows) - 1

    def _started(self, send_id: int) -> int:
        row = self._row_of.get(send_id, -1)
        if row >= 0 and self.rows[row].outcome is Reason.QUEUED:
            self.rows[row].outcome = Reason.RUNNING
        return row

    def _ended(self, delivery: Delivery) -> int:
        index = self._row_of.get(delivery.send_id, -1)
        if index >= 0:
            self.rows[index].waiting -= 1
            _weigh(self.rows[index], delivery.reason)
        return index

    def _answered(self, send_id: int, answer: Answer) -> int:
        index = self._row_of.get(send_id, -1)
        if index >= 0 and self.rows[index].outcome is not Reason.COMM_MODE:
            _weigh(self.rows[index], answer.outcome)
        return index


def scope_text(send: Send) -> str:
    """The scope in force, or `request`."""
    return send.call.effective_scope if isinstance(send.call, MessageCall) else "request"


def filter_text(send: Send) -> str:
    """The filters and remote servers that were given, as in the call; empty for none."""
    return ", ".join(f"{name}={value}" for name, value in _given(send) if value)


def _given(send: Send) -> Sequence[tuple[str, str]]:
    call = send.call
    if isinstance(call, RequestCall):
        return (("hostName", call.host), ("remoteServer", call.remote_server))
    filters = call.filters
    return (
        ("clientSessionId", filters.session_id),
        ("user", filters.user),
        ("hasRole", filters.role),
        ("hostName", filters.host),
        ("remoteServers", "[" + ", ".join(call.remote_servers) + "]" if call.remote_servers else ""),
    )


def _weigh(row: LogRow, outcome: RowOutcome) -> None:
    """Let `outcome` count; what is bad shows at once, what is good when nothing is waiting any more."""
    if row.worst is None or _SEVERITY.get(outcome, -1) >= _SEVERITY.get(row.worst, -1):
        row.worst = outcome
    is_good = row.worst in (Reason.DONE, AnswerOutcome.RETURNED)
    if not is_good or row.waiting <= 0:
        row.outcome = row.worst
