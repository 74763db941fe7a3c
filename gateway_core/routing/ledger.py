"""What a routing step leaves behind: events for everybody, orders for the runtime. Numbers the events."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from gateway_core.messages.payload import Payload
from gateway_core.model.session import Endpoint
from gateway_core.routing.events import Event
from gateway_core.routing.sends import ScriptError
from gateway_core.routing.station import Run


@dataclass(frozen=True, slots=True)
class ReplyTo:
    """Where an answer belongs: a waiting call of a script at `where`, or the handle of an asynchronous request."""

    where: Endpoint
    call: int = 0
    handle: int = 0


@dataclass(frozen=True, slots=True)
class CallFailure:
    """What a call raises at the sender. `type` is a name of semantics.md such as `GatewayException`.

    `cause` is the handler's own error where there was one (R7).
    """

    type: str
    message: str
    cause: ScriptError | None = None


@dataclass(frozen=True, slots=True)
class StartRun:
    """Order: hand this run to its script host."""

    run: Run


@dataclass(frozen=True, slots=True)
class Reply:
    """Order: end a waiting call with a value or a failure."""

    to: ReplyTo
    value: Payload | None = None
    failure: CallFailure | None = None


@dataclass(frozen=True, slots=True)
class WatchRequest:
    """Order: call `expire_request` for this send when the time-out is over (R9)."""

    send_id: int
    timeout_s: float


@dataclass(frozen=True, slots=True)
class UnwatchRequest:
    """Order: the request has ended; its time-out means nothing any more."""

    send_id: int


@dataclass(frozen=True, slots=True)
class Wake:
    """Order: call `Router.arrive` at this time, wall-clock ms, or soon after."""

    time_ms: int


Order = StartRun | Reply | WatchRequest | UnwatchRequest | Wake


class Ledger:
    """Collects the events and orders of a step. `seq` is the number of the newest event."""

    def __init__(self) -> None:
        self.seq = 0
        self._events: list[Event] = []
        self._orders: list[Order] = []

    def emit(self, event_type: type[Event], time_ms: int, *fields: Any) -> None:
        """Add an event of `event_type` with the next number; `fields` are its own fields in order."""
        self.seq += 1
        self._events.append(event_type(self.seq, time_ms, *fields))

    def order(self, order: Order) -> None:
        """Add an order."""
        self._orders.append(order)

    def take_events(self) -> Sequence[Event]:
        """The events since the last call."""
        events, self._events = self._events, []
        return events

    def take_orders(self) -> Sequence[Order]:
        """The orders since the last call."""
        orders, self._orders = self._orders, []
        return orders
