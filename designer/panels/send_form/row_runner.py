"""Begins the sends of a row, each as soon as the one before has ended, on the gateway thread: no send waits for a window.

Knows no Qt. How a send went is told by the network's events, as of any other script.
"""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from time import monotonic

from designer.panels.send_form.send_run import RowPlan
from gateway_core.api import Endpoint, Event, Network, Outcome, ScriptEnded


@dataclass(frozen=True, slots=True)
class RowOrder:
    """What is sent, by whom: `text` makes the script of each number from 1 on, `ends` tells the event that ends the row."""

    sender: Endpoint
    name: str
    text: Callable[[int], str]
    plan: RowPlan
    ends: Callable[[Event], bool]


@dataclass(frozen=True, slots=True)
class RowCount:
    """How many sends have ended, and how many of them failed."""

    done: int = 0
    failed: int = 0


class RowRunner:
    """One row. `told` is called on any thread with the future of each run's number when that run was asked for."""

    def __init__(self, network: Network, order: RowOrder, told: Callable[["Future[int]"], None]) -> None:
        self._network = network
        self._order = order
        self._told = told
        self._lock = threading.RLock()
        self._is_over = False
        self._count = RowCount()
        self._run_id = 0  # 0: asked for, not known yet
        self._early: dict[int, ScriptEnded] = {}
        self._begun_s = 0.0
        self._timer: threading.Timer | None = None
        self._unsubscribe = network.subscribe(self._on_events)

    def start(self) -> None:
        """Begin with the first send."""
        self._begin()

    def stop(self) -> RowCount:
        """Begin no other send; what has ended so far."""
        with self._lock:
            self._is_over = True
            if self._timer is not None:
                self._timer.cancel()
            self._unsubscribe()
            return self._count

    def _begin(self) -> None:
        with self._lock:
            if self._is_over:
                return
            self._run_id, self._begun_s = 0, monotonic()
            self._early.clear()
            order = self._order
            started = self._network.run_script(order.sender, order.text(self._count.done + 1), order.name)
            self._told(started)
        started.add_done_callback(self._on_started)

    def _on_started(self, started: "Future[int]") -> None:
        if started.cancelled() or started.exception() is not None:
            self.stop()
            return
        with self._lock:
            self._run_id = started.result()
            end = self._early.get(self._run_id)
        if end is not None:
            self._on_ended(end)

    def _on_events(self, events: Sequence[Event]) -> None:
        """On the gateway thread."""
        for event in events:
            if isinstance(event, ScriptEnded):
                if self._run_id == 0:
                    self._early[event.run_id] = event
                elif event.run_id == self._run_id:
                    self._on_ended(event)
            elif self._order.ends(event):
                self.stop()

    def _on_ended(self, end: ScriptEnded) -> None:
        with self._lock:
            if self._is_over:
                return
            plan, is_failure = self._order.plan, end.outcome is not Outcome.DONE
            self._count = RowCount(self._count.done + 1, self._count.failed + is_failure)
            if self._count.done >= plan.times or (is_failure and plan.stops_at_failure):
                self.stop()
                return
            wait_s = self._begun_s + plan.pause_ms / 1000 - monotonic()
            if wait_s > 0:
                self._timer = threading.Timer(wait_s, self._begin)
                self._timer.daemon = True
                self._timer.start()
                return
        self._begin()
