"""Which sends the plant map shows: the chosen one, and those that set out while somebody looks.

One question to the gateways is under way at a time. Of a flood the newest are shown, and the others counted.
"""

from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future

from PySide6.QtCore import QCoreApplication

from client.bridge.latest_question import Answering, LatestQuestion
from designer.panels.plant_map.model import ShownSend, shown_send
from designer.panels.plant_map.view import PlantMapView
from designer.workplace import Workplace
from gateway_core.api import CommandError, DeliveryEnded, DeliveryStarted, Event, RequestEnded, Sent, Trace

MOST_WAITING = 3  # so many sends wait for their turn to set out; older ones are only counted
_NEXT = "the next trace that is wanted"


class MapTraffic:
    """Asks for the traces of sends and puts them on the map."""

    def __init__(self, view: PlantMapView, workplace: Workplace) -> None:
        self._view = view
        self._workplace = workplace
        self._chosen = 0
        self._fresh: deque[int] = deque()  # sends that have not set out yet
        self._stale: set[int] = set()  # sends on the map of which more is known now
        self._asked = 0  # the send that is asked for now
        self._is_asked_fresh = False
        self._left_out = 0
        answering = Answering(self._ask_next, self._on_trace, self._on_refused)
        self._question = LatestQuestion(workplace.bridge, answering, view)
        view.appeared.connect(self._on_appeared)
        workplace.bridge.events.connect(self._on_events)

    def show_send(self, send_id: int) -> None:
        """Show the way of that send; one that has just been sent is flown first."""
        if send_id != self._chosen:
            self._chosen = send_id
            self._begin_anew()
            self._stale.add(send_id)
            self._question.ask_soon(_NEXT)

    def _ask(self) -> None:
        if (self._fresh or self._stale) and self._view.is_seen:
            self._question.ask(_NEXT)

    def _ask_next(self, _next: str) -> Future[Trace] | None:
        """Ask for the next trace that is wanted, if somebody still looks."""
        if not self._view.is_seen:
            return None
        self._is_asked_fresh = bool(self._fresh)
        self._asked = self._fresh.popleft() if self._fresh else self._next_stale()
        self._stale.discard(self._asked)
        return self._workplace.bridge.network.trace(self._asked) if self._asked else None

    def _next_stale(self) -> int:
        """The chosen one first; what is not on the map any more needs no question."""
        flights = self._view.map.flights
        self._stale = {each for each in self._stale if each == self._chosen or flights.has(each)}
        return self._chosen if self._chosen in self._stale else max(self._stale, default=0)

    def _on_trace(self, trace: Trace) -> None:
        send = shown_send(trace)
        if self._is_asked_fresh and not self._view.map.fly(send):
            self._left_out += 1
        self._view.map.update_flight(send)
        if send.id == self._chosen:
            self._view.choice.show_send(send)
        self._tell(send)
        self._ask()

    def _on_refused(self, _error: CommandError) -> None:
        if self._asked == self._chosen:
            self._view.choice.show_send(None)
            text = QCoreApplication.translate("PlantMap", "#{id} cannot be looked up any more.")
            self._view.show_caption(text.format(id=self._asked))
        self._ask()

    def _tell(self, newest: ShownSend) -> None:
        """Say which send is shown, or has set out last, and how many others there were no room for."""
        shown = self._view.choice.send or newest
        text = shown.headline
        if self._left_out:
            more = QCoreApplication.translate("PlantMap", "{send}; other messages, too many to fly at once: {count}")
            text = more.format(send=text, count=f"{self._left_out:,}")
        self._view.show_caption(text)

    def _on_events(self, events: Sequence[Event]) -> None:
        fresh = [event.send.id for event in events if isinstance(event, Sent)]
        if fresh and self._view.is_seen and self._view.map.isVisible() and self._view.map.moves:
            self._announce(fresh)
        flights = self._view.map.flights
        changed = {send_id for event in events if (send_id := _changed(event))}
        self._stale |= {each for each in changed if each == self._chosen or flights.has(each)}
        self._ask()

    def _announce(self, fresh: Sequence[int]) -> None:
        self._begin_anew()
        self._fresh.extend(fresh)
        while len(self._fresh) > MOST_WAITING:
            self._fresh.popleft()
            self._left_out += 1

    def _begin_anew(self) -> None:
        """What was left out of a flood is told until something else is shown after it."""
        if self._view.map.flights.is_idle and not self._fresh:
            self._left_out = 0

    def _on_appeared(self, _value: None) -> None:
        self._fresh.clear()
        self._ask()


def _changed(event: Event) -> int:
    """The send of which an event tells more, or 0."""
    if isinstance(event, DeliveryEnded):
        return event.delivery.send_id
    return event.send_id if isinstance(event, DeliveryStarted | RequestEnded) else 0
