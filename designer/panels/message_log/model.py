"""The rows of the message log: one a send, brought up to date by events (plain Python, no Qt).

Rows hold short texts instead of the sends themselves, so that a hundred thousand of them stay light. A row's `outcome` is
the worst that is known of the send so far.
"""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from sys import intern

from designer.receipts import not_sent_names
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


class Unsent(StrEnum):
    """What a receipt says of a gateway that the message never left for (M24)."""

    NOT_SENT = "not_sent"


RowOutcome = Reason | AnswerOutcome | Unsent | None

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
    Unsent.NOT_SENT,
)
_SEVERITY = {outcome: rank for rank, outcome in enumerate(_RANKING)}


@dataclass(frozen=True, slots=True)
class LogRow:
    """One send. `outcome` None: it reached nobody."""

    id: int
    time_ms: int
    handler: str
    sender: str
    scope: str
    filters: str
    selected: int
    endpoints: int
    outcome: RowOutcome


@dataclass(frozen=True, slots=True)
class LogChange:
    """What a batch of events did: how many rows came at the end, and the first and last row before them that changed."""

    appended: int = 0
    first_changed: int = -1
    last_changed: int = -1


class MessageLog:
    """All rows so far. `gateways`: how many there are; `sessions`: the ids of those that are open when the log begins.

    Events from just before that moment may still come in, so sessions are kept by id and not only counted.
    A column is a list of its own: a hundred thousand objects would make each pass of the garbage collector a frame long.
    """

    def __init__(self, gateways: int, sessions: Iterable[str]) -> None:
        self._row_of: dict[int, int] = {}
        self._gateways = gateways
        self._sessions = set(sessions)
        self._ids = array("q")
        self._times_ms = array("q")
        self._selected = array("q")
        self._endpoints = array("q")
        self._handlers: list[str] = []
        self._senders: list[str] = []
        self._scopes: list[str] = []
        self._filters: list[str] = []
        self._outcomes: list[RowOutcome] = []
        self._worst: list[RowOutcome] = []
        self._waiting = array("q")

    def __len__(self) -> int:
        return len(self._outcomes)

    def row(self, index: int) -> LogRow:
        """One row."""
        return LogRow(
            self._ids[index],
            self._times_ms[index],
            self._handlers[index],
            self._senders[index],
            self._scopes[index],
            self._filters[index],
            self._selected[index],
            self._endpoints[index],
            self._outcomes[index],
        )

    def row_of(self, send_id: int) -> int:
        """The row of a send, -1 if it has none."""
        return self._row_of.get(send_id, -1)

    def take(self, events: Iterable[Event]) -> LogChange:
        """Let the rows follow what happened."""
        before = len(self)
        changed: set[int] = set()
        for event in events:
            row = self._take_one(event)
            if 0 <= row < before:
                changed.add(row)
        appended = len(self) - before
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
        selected = len(send.selected)
        outcome: RowOutcome = Reason.QUEUED if selected else None
        if send.blocked_by:
            outcome = Reason.COMM_MODE
        elif not_sent_names(send):
            outcome = Unsent.NOT_SENT
        self._row_of[send.id] = len(self)
        self._ids.append(send.id)
        self._times_ms.append(send.time_ms)
        self._selected.append(selected)
        self._endpoints.append(self._gateways + len(self._sessions))
        self._handlers.append(intern(send.call.handler))
        self._senders.append("designer" if send.sender.kind is EndpointKind.DESIGNER else intern(send.sender.name))
        self._scopes.append(intern(scope_text(send)))
        self._filters.append(intern(filter_text(send)))
        self._outcomes.append(outcome)
        self._worst.append(outcome if outcome is Unsent.NOT_SENT else None)
        self._waiting.append(0 if send.blocked_by else selected)
        return len(self) - 1

    def _started(self, send_id: int) -> int:
        row = self.row_of(send_id)
        if row >= 0 and self._outcomes[row] is Reason.QUEUED:
            self._outcomes[row] = Reason.RUNNING
        return row

    def _ended(self, delivery: Delivery) -> int:
        row = self.row_of(delivery.send_id)
        if row >= 0:
            self._waiting[row] -= 1
            self._weigh(row, delivery.reason)
        return row

    def _answered(self, send_id: int, answer: Answer) -> int:
        row = self.row_of(send_id)
        if row >= 0 and self._outcomes[row] is not Reason.COMM_MODE:
            self._weigh(row, answer.outcome)
        return row

    def _weigh(self, row: int, outcome: RowOutcome) -> None:
        """Let `outcome` count; what is bad shows at once, what is good when nothing is waiting any more."""
        worst = self._worst[row]
        if worst is None or _SEVERITY.get(outcome, -1) >= _SEVERITY.get(worst, -1):
            worst = outcome
        self._worst[row] = worst
        is_good = worst in (Reason.DONE, AnswerOutcome.RETURNED)
        if not is_good or self._waiting[row] <= 0:
            self._outcomes[row] = worst


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
