"""Where events go: to the listeners at once, to the journal soon after; and what the journal gives back."""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence

from gateway_core.errors import CommandError
from gateway_core.journal.store import Journal
from gateway_core.routing.events import Event, LogWritten
from gateway_core.routing.router import Router
from gateway_core.routing.sends import Send
from gateway_core.routing.verdicts import judge, with_delivery
from gateway_core.runtime.trace import Trace

_JOURNAL_DELAY_S = 0.02

Listener = Callable[[Sequence[Event]], None]


class Outlet:
    """Takes the router's events away and keeps them. Runs on the gateway thread."""

    def __init__(self, router: Router, journal: Journal) -> None:
        self._router = router
        self._journal = journal
        self._loop = asyncio.get_running_loop()
        self._unwritten: list[Event] = []
        self._write_due = False
        self._is_broken = False
        self.listeners: list[Listener] = []

    def publish(self) -> None:
        """Tell the listeners now, the journal soon: writing in batches keeps the gateway thread quick."""
        events = self._router.ledger.take_events()
        if not events:
            return
        for listener in tuple(self.listeners):
            listener(events)
        self._unwritten.extend(events)
        if not self._write_due:
            self._write_due = True
            self._loop.call_later(_JOURNAL_DELAY_S, self._write_late)

    def _write_late(self) -> None:
        self._write_due = False
        self._write()

    def _write(self) -> None:
        self.publish()
        if not self._unwritten or self._is_broken:
            return
        events, self._unwritten = self._unwritten, []
        try:
            self._journal.write(events)
        except sqlite3.Error as error:
            self._is_broken = True
            self._say_broken(events[-1], error)

    def _say_broken(self, last: Event, error: sqlite3.Error) -> None:
        """The lab goes on without its journal; who looks at the gateway log knows from when on and why."""
        text = f"The journal cannot be written any more, so older sends cannot be looked up: {error}."
        gateway = self._router.registry.world().gateways[0].endpoint
        self._router.ledger.emit(LogWritten, last.time_ms, gateway, "ERROR", "Journal", text)
        self.publish()

    def trace(self, send_id: int) -> Trace:
        """Everything about one send, judged against its own time."""
        self._write()
        send = self._journal.send(send_id)
        if send is None:
            raise CommandError(f"There is no send {send_id} in this lab's journal.")
        deliveries = {delivery.endpoint: delivery for delivery in self._journal.deliveries(send_id)}
        deliveries.update({delivery.endpoint: delivery for delivery in self._router.open_deliveries(send)})
        judged = judge(send.call, send.sender, self._router.registry.world_at(send.seq))
        verdicts = tuple(with_delivery(verdict, deliveries.get(verdict.endpoint)) for verdict in judged)
        return Trace(send, verdicts, self._journal.answer(send_id))

    def sends(self, before: int | None, limit: int) -> tuple[Send, ...]:
        """A page of sends, oldest first."""
        self._write()
        return self._journal.sends(before, limit)

    def close(self) -> None:
        """Write what is left and close the journal."""
        self._write()
        self._journal.close()
