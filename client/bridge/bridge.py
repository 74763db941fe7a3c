"""The one place where the gateway thread and the GUI thread meet: events come in, futures' results come back.

Must not know any widget or what the events mean. Everything is delivered on the thread that made the bridge.
"""

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future
from inspect import ismethod
from time import monotonic
from typing import Any, TypeVar
from weakref import WeakMethod

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from client.bridge.turns import Turns
from gateway_core.api import CommandError, Event, Network

BATCH_MS = 16  # one frame; also the least time between two deliveries while there is a flood
BUDGET_MS = 8.0  # what the panels may take of a frame; the rest is for drawing
BATCH_EVENTS = 2_000  # as many as one delivery has at most
_FEWEST_EVENTS = 250  # as many as it has at least, however slow the panels are, or a backlog would grow for ever
_LOG = logging.getLogger(__name__)
_Result = TypeVar("_Result")
_Callback = Callable[[Any], object]


class _Settled:
    """A future that has its result, and who wants to know. Methods are held weakly: a closed window wants nothing."""

    def __init__(self, future: Future[Any], on_done: _Callback, on_error: _Callback) -> None:
        self.future = future
        self._on_done = _held(on_done)
        self._on_error = _held(on_error)

    def deliver(self) -> None:
        """Call the one callback that fits."""
        try:
            result = self.future.result()
        except CommandError as error:
            _call(self._on_error, error)
        except CancelledError:
            _call(self._on_error, CommandError("The command was not carried out, because the network has stopped."))
        except Exception as error:  # noqa: BLE001 - whoever waits must hear of it; the log has the bug
            _LOG.exception("A command failed in a way that is not foreseen")
            _call(self._on_error, CommandError(f"The command failed: {error}"))
        else:
            _call(self._on_done, result)


class Bridge(QObject):
    """Between a network and the windows. `run` takes the future of any of the network's commands.

    Each delivery is one of the `turns`, which whoever has much to do with the events takes part in.

    Signals: `events` (a tuple of `Event`, in order, at most every `BATCH_MS` while there is a flood).
    """

    events = Signal(object)
    _woken = Signal()

    def __init__(self, network: Network, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = network
        self._waiting: deque[Event | _Settled] = deque()
        self._lock = threading.Lock()  # held for moments only: no signal may leave after `close`
        self._wake_sent = False
        self._closed = False
        self._delivered_s = 0.0
        self._portion = _FEWEST_EVENTS
        self.turns = Turns(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_frame_over)
        self._woken.connect(self._on_woken, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = network.subscribe(self._on_network_events)

    @property
    def network(self) -> Network:
        """For commands; pass their futures to `run`."""
        return self._network

    def run(
        self,
        future: "Future[_Result]",
        on_done: Callable[[_Result], object],
        on_error: Callable[[CommandError], object],
    ) -> None:
        """Have the future's result, or its `CommandError`, delivered on the GUI thread, in order with the events."""
        settled = _Settled(future, on_done, on_error)
        future.add_done_callback(settled_into(self._put, settled))

    def close(self) -> None:
        """Deliver nothing any more; safe to call twice."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        self._unsubscribe()
        self._timer.stop()
        self.turns.close()
        self._waiting.clear()

    def _on_network_events(self, events: Sequence[Event]) -> None:
        self._put(events)

    def _put(self, items: "Sequence[Event | _Settled]") -> None:
        """Called on any thread. One wake-up serves all that comes until it is heard."""
        with self._lock:
            if self._closed:
                return
            self._waiting.extend(items)
            if not self._wake_sent:
                self._wake_sent = True
                self._woken.emit()

    def _on_woken(self) -> None:
        since_ms = (monotonic() - self._delivered_s) * 1000
        if self._timer.isActive():
            return
        if since_ms >= BATCH_MS:
            self.turns.ask(self._on_due)
        else:
            self._timer.start(round(BATCH_MS - since_ms))

    def _on_frame_over(self) -> None:
        self.turns.ask(self._on_due)

    def _on_due(self) -> None:
        with self._lock:
            if self._closed:
                return
            self._wake_sent = False
        started_s = monotonic()
        count = self._deliver(started_s)
        self._delivered_s = monotonic()
        self._fit_portion(count, (self._delivered_s - started_s) * 1000)
        with self._lock:
            if self._waiting and not self._closed:
                self._wake_sent = True
                self._timer.start(BATCH_MS)

    def _deliver(self, started_s: float) -> int:
        """Deliver what waits, up to a portion and as long as the budget lasts; returns how many events that were."""
        count = 0
        while self._waiting and count < self._portion and (monotonic() - started_s) * 1000 < BUDGET_MS:
            events: list[Event] = []
            settled = None
            while self._waiting and settled is None and count < self._portion:
                item = self._waiting.popleft()
                count += 1
                if isinstance(item, _Settled):
                    settled = item
                else:
                    events.append(item)
            self._emit(events)
            if settled is not None and not self._closed:
                settled.deliver()
        return count

    def _fit_portion(self, count: int, took_ms: float) -> None:
        """How many events the next delivery may have, by what `count` of them took just now."""
        if took_ms > BUDGET_MS:
            self._portion = max(_FEWEST_EVENTS, round(count * BUDGET_MS / took_ms))
        elif count == self._portion:
            self._portion = min(BATCH_EVENTS, 2 * count)

    def _emit(self, events: list[Event]) -> None:
        if events and not self._closed:
            self.events.emit(tuple(events))


def settled_into(put: "Callable[[Sequence[_Settled]], None]", settled: _Settled) -> Callable[[Future[Any]], None]:
    """What a future calls when it is done: it hands `settled` on."""

    def hand_on(_future: Future[Any]) -> None:
        put((settled,))

    return hand_on


def _held(callback: _Callback) -> Callable[[], _Callback | None]:
    """How to get at a callback later: weakly for methods, so that a result keeps no closed window alive."""
    if ismethod(callback):
        return WeakMethod(callback)

    def strong() -> _Callback:
        return callback

    return strong


def _call(held: Callable[[], _Callback | None], value: object) -> None:
    callback = held()
    if callback is None:
        return
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, QObject) and not shiboken6.isValid(owner):
        return
    callback(value)
