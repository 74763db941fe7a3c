"""The messages that arrived at one session, as rows; kept up to date from events.

Must not know any widget.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Qt

from client.looks.error_words import plain_words
from client.looks.outcome_look import OutcomeLook, delivery_look
from client.toolkit.fonts import code_font
from client.toolkit.table import BatchTableModel
from client.toolkit.theme import ThemeController
from client.toolkit.times import clock_text
from gateway_core.api import (
    Call,
    Delivery,
    DeliveryEnded,
    DeliveryStarted,
    Endpoint,
    EndpointKind,
    Event,
    Filters,
    Reason,
    Send,
    Sent,
)

TIME, HANDLER, SENDER, FILTERS, OUTCOME = range(5)


@dataclass(frozen=True, slots=True)
class Arrival:
    """One send that was routed to this session, and how far it came here."""

    send: Send
    delivery: Delivery

    @property
    def look(self) -> OutcomeLook:
        """Shape and word of its state."""
        return delivery_look(self.delivery)


class ArrivalsModel(BatchTableModel[Arrival]):
    """All arrivals at one session, in the order of their sending."""

    def __init__(self, controller: ThemeController, session_id: str, parent: QObject | None = None) -> None:
        headers = (self.tr("Time"), self.tr("Handler"), self.tr("From"), self.tr("Filters"), self.tr("Outcome"))
        super().__init__(headers, parent)
        self._controller = controller
        self._code = code_font()
        self._session_id = session_id
        self._positions: dict[int, int] = {}  # id of a send → row

    def show_session(self, session_id: str) -> None:
        """Begin anew, with another session."""
        self._session_id = session_id
        self._positions.clear()
        self.set_rows(())

    def take(self, events: Iterable[Event]) -> tuple[Arrival, ...]:
        """Bring the rows up to date in one go; returns what arrived anew."""
        added: list[Arrival] = []
        changed: dict[int, Arrival] = {}
        for event in events:
            if isinstance(event, Sent):
                added += self._arrivals(event.send, len(added))
            elif isinstance(event, DeliveryStarted | DeliveryEnded):
                self._follow(event, added, changed)
        self.replace_rows(changed)
        self.append_rows(added)
        return tuple(added)

    def text(self, row: Arrival, column: int) -> str:
        if column == TIME:
            return clock_text(row.send.time_ms)
        if column == HANDLER:
            return row.send.call.handler
        if column == SENDER:
            return sender_text(row.send.sender)
        return filters_text(row.send.call) if column == FILTERS else row.look.text

    def look(self, row: Arrival, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.FontRole and column == TIME:
            return self._code
        if role == Qt.ItemDataRole.ForegroundRole and column == OUTCOME:
            return self._controller.theme.color(row.look.token)
        if role == Qt.ItemDataRole.ToolTipRole:
            return outcome_tip(row.delivery) if column == OUTCOME else self._origin_tip(row)
        return None

    def _origin_tip(self, row: Arrival) -> str:
        """What narrow columns cut off."""
        tip = self.tr("{handler} from {sender} to {filters}")
        return tip.format(
            handler=row.send.call.handler, sender=sender_text(row.send.sender), filters=filters_text(row.send.call)
        )

    def _arrivals(self, send: Send, waiting: int) -> list[Arrival]:
        found = [endpoint for endpoint in send.selected if endpoint.session == self._session_id]
        if not found:
            return []
        self._positions[send.id] = len(self.rows) + waiting
        return [Arrival(send, Delivery(send.id, found[0], Reason.QUEUED, send.time_ms))]

    def _follow(
        self, event: DeliveryStarted | DeliveryEnded, added: list[Arrival], changed: dict[int, Arrival]
    ) -> None:
        endpoint = event.endpoint if isinstance(event, DeliveryStarted) else event.delivery.endpoint
        send_id = event.send_id if isinstance(event, DeliveryStarted) else event.delivery.send_id
        position = self._positions.get(send_id)
        if position is None or endpoint.session != self._session_id:
            return
        fresh = position - len(self.rows)
        before = added[fresh] if fresh >= 0 else changed.get(position, self.rows[position])
        if isinstance(event, DeliveryEnded):
            after = replace(before, delivery=event.delivery)
        else:
            running = replace(before.delivery, reason=Reason.RUNNING, started_ms=event.time_ms)
            after = replace(before, delivery=running)
        if fresh >= 0:
            added[fresh] = after
        else:
            changed[position] = after


def sender_text(sender: Endpoint) -> str:
    """Who sent, in words: `designer`, `gateway plant-gw`, `Packing 2`."""
    if sender.kind is EndpointKind.DESIGNER:
        return QCoreApplication.translate("Arrivals", "designer")
    if sender.kind is EndpointKind.GATEWAY:
        return QCoreApplication.translate("Arrivals", "gateway {}").format(sender.name)
    return sender.name


def filters_text(call: Call) -> str:
    """The filters of a call in words: `user=bob, role=Operator`, or that it went to everyone (M7)."""
    filters = getattr(call, "filters", None)
    if not isinstance(filters, Filters):
        filters = Filters(host=getattr(call, "host", ""))
    named = (("session", filters.session_id), ("user", filters.user), ("role", filters.role), ("host", filters.host))
    given = [f"{name}={value}" for name, value in named if value]
    return ", ".join(given) or QCoreApplication.translate("Arrivals", "everyone")


def outcome_tip(delivery: Delivery) -> str:
    """More about the outcome than fits into a cell: the error in plain words and its own, or the note."""
    error = delivery.error
    return delivery.note if error is None else f"{plain_words(error)}\n{error.type}: {error.message}"
