"""Where events go: to the listeners at once, to the journal soon after; and what the journal gives back."""

import asyncio
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import suppress

from gateway_core.errors import CommandError
from gateway_core.journal.filter_terms import Term
from gateway_core.journal.log_columns import LogChunk
from gateway_core.journal.opening import is_damage
from gateway_core.journal.reader import FoundSends
from gateway_core.journal.store import Journal
from gateway_core.routing.events import Event, GatewayChanged, JournalRenewed, JournalTrimmed, LabReplaced, LogWritten
from gateway_core.routing.router import Router
from gateway_core.routing.sends import Delivery, Reason, Send
from gateway_core.routing.trace import EarlierSend, Trace
from gateway_core.routing.verdicts import judge, with_delivery
from gateway_core.routing.world import World
from gateway_core.runtime.journal_reading import JournalReading, told_in_words

_JOURNAL_DELAY_S = 0.02
_TRIM_PAUSE_S = 0.02  # others come first
_TIDY_EVENTS = 5_000
_RETRY_S = 2.0
_MOST_WAITING = 50_000  # events of which the journal can take none for the moment
_SENDS_BEFORE = 500  # so many sends before one are looked through for what was in front of it
_LAB_CLOSED = "The lab was closed before the handler had ended."

Listener = Callable[[Sequence[Event]], None]


class Outlet:
    """Takes the router's events away and keeps them. Runs on the gateway thread."""

    def __init__(self, router: Router, journal: Journal) -> None:
        self._router = router
        self._journal = journal
        self._reading = JournalReading(journal)
        self._loop = asyncio.get_running_loop()
        self._unwritten: list[Event] = []
        self._worlds: list[tuple[int, World]] = [(journal.run.first_seq, router.registry.world())]
        self._since_tidy = 0
        self._written_ms = 0
        self._write_due = False
        self._trim_due = False
        self._is_broken = False
        self._trouble = ""  # why nothing can be written for the moment
        self._retry_at_s = 0.0
        self._lost = 0
        self._is_closed = False
        self._lost_before = 0  # the send before which the journal's file was removed
        self.listeners: list[Listener] = []

    def publish(self) -> None:
        """Tell the listeners now, the journal soon: writing in batches keeps the gateway thread quick."""
        events = self._router.ledger.take_events()
        if not events:
            return
        for listener in tuple(self.listeners):
            listener(events)
        if not self._is_broken:
            self._unwritten.extend(events)
            self._write_soon(_JOURNAL_DELAY_S)

    def _write_soon(self, delay_s: float) -> None:
        if not self._write_due:
            self._write_due = True
            self._loop.call_later(delay_s, self._write_late)

    def _write_late(self) -> None:
        self._write_due = False
        if not self._is_closed:
            self._write()

    def _write(self) -> None:
        self.publish()
        if self._is_broken or self._is_waiting():
            return
        if self._journal.is_gone and not self._begin_anew():
            return
        if not self._unwritten:
            return
        events, self._unwritten = self._unwritten, []
        worlds, self._worlds = [*self._worlds, *self._worlds_of(events)], []
        try:
            self._journal.write(events, worlds)
        except sqlite3.Error as error:
            self._wait_or_give_up(events, worlds, error)
            return
        self._written_ms = events[-1].time_ms
        if self._trouble:
            self._say_written_again(self._written_ms)
        self._tidy_up(len(events))

    def _begin_anew(self) -> bool:
        """Somebody has removed the journal's file: go on in a new one, and say so; false where there can be none for now."""
        registry, ledger = self._router.registry, self._router.ledger
        first_seq = self._unwritten[0].seq if self._unwritten else ledger.seq + 1
        self._reading.close()
        try:
            self._journal.begin_anew(first_seq, registry.world_at(first_seq))
        except (OSError, sqlite3.Error) as error:
            self._wait_or_give_up([], [], error)
            return False
        finally:
            self._reading = JournalReading(self._journal)
        self._lost_before = self._journal.run.first_send
        self._worlds = [(self._journal.run.first_seq, registry.world_at(first_seq))]
        now_ms = self._last_ms(self._unwritten)
        ledger.emit(JournalRenewed, now_ms, self._lost_before)
        text = "The journal's file was removed while the lab was open, so earlier sends cannot be looked up any more."
        self._say("WARN", f"{text} A new file has what is sent from now on.", now_ms)
        return True

    def _is_waiting(self) -> bool:
        """Whether nothing is to be written now: others have the file locked, or its disk is full; not for long, as a rule."""
        waits = bool(self._trouble) and time.monotonic() < self._retry_at_s and not self._is_closed
        if waits:
            self._write_soon(_RETRY_S)
            surplus = len(self._unwritten) - _MOST_WAITING
            self._lost += max(0, surplus)
            del self._unwritten[: max(0, surplus)]
        return waits

    def _wait_or_give_up(self, events: list[Event], worlds: list[tuple[int, World]], error: Exception) -> None:
        """Keep what could not be written for later, unless the file itself is damaged."""
        is_new, self._trouble = not self._trouble, str(error)
        if isinstance(error, sqlite3.Error) and is_damage(error):
            self._is_broken = True
            text = f"The journal cannot be written any more, so older sends cannot be looked up: {error}."
            self._say("ERROR", text, self._last_ms(events))
            return
        self._unwritten, self._worlds = [*events, *self._unwritten], [*worlds, *self._worlds]
        self._retry_at_s = time.monotonic() + _RETRY_S
        self._write_soon(_RETRY_S)
        if is_new:
            text = f"The journal cannot be written at the moment: {error}. What is sent meanwhile is kept and written later."
            self._say("WARN", text, self._last_ms(self._unwritten))

    def _say_written_again(self, now_ms: int) -> None:
        text = "The journal is written again."
        if self._lost:
            text += f" Too much was sent meanwhile to be kept: {self._lost} events of it are missing."
        self._trouble, self._lost = "", 0
        self._say("INFO", text, now_ms)

    def _last_ms(self, events: Sequence[Event]) -> int:
        return events[-1].time_ms if events else self._written_ms

    def _worlds_of(self, events: Sequence[Event]) -> list[tuple[int, World]]:
        """How the lab stood from each event on that changed more than its sessions."""
        registry = self._router.registry
        return [
            (event.seq, registry.world_at(event.seq + 1))
            for event in events
            if isinstance(event, GatewayChanged | LabReplaced)
        ]

    def _tidy_up(self, written: int) -> None:
        self._since_tidy += written
        if self._since_tidy >= _TIDY_EVENTS:
            self._since_tidy = 0
            self._reading.tidy_up()
            with suppress(sqlite3.Error):  # the next write finds out what is wrong
                self._journal.forget_texts(self._router.ledger.seq)
        if self._journal.is_too_full and not self._trim_due:
            self._trim_due = True
            self._loop.call_later(_TRIM_PAUSE_S, self._trim)

    def _trim(self) -> None:
        """Let some of the oldest sends go; whoever shows them hears of it."""
        self._trim_due = False
        if self._is_closed or self._is_broken:
            return
        try:
            trimmed = self._journal.trim()
        except sqlite3.Error:
            return  # they stay; the next write tries again, or finds what is wrong
        if trimmed is None:
            return
        self._router.ledger.emit(JournalTrimmed, self._written_ms, trimmed.first_kept, trimmed.count)
        self.publish()
        if trimmed.has_more:
            self._trim_due = True
            self._loop.call_later(_TRIM_PAUSE_S, self._trim)

    def _say(self, level: str, text: str, now_ms: int) -> None:
        """The lab goes on without its journal; who looks at the gateway log knows from when on and why."""
        gateway = self._router.registry.world().gateways[0].endpoint
        self._router.ledger.emit(LogWritten, now_ms, gateway, level, "Journal", text)
        self.publish()

    def trace(self, send_id: int) -> Trace:
        """Everything about one send, judged against its own time."""
        self._write()
        with told_in_words():
            return self._trace(send_id)

    def _trace(self, send_id: int) -> Trace:
        send = self._journal.send(send_id)
        if send is None and self._trouble:
            raise CommandError(
                f"Send {send_id} cannot be looked up while the journal cannot be written: {self._trouble}."
            )
        if send is None and send_id < self._lost_before:
            text = (
                f"Send {send_id} cannot be looked up any more: the journal's file was removed while the lab was open."
            )
            raise CommandError(text)
        if send is None:
            raise CommandError(f"There is no send {send_id} in this lab's journal.")
        deliveries = {delivery.endpoint: delivery for delivery in self._journal.deliveries(send_id)}
        if send_id < self._journal.run.first_send:
            world = self._journal.world_at(send.seq)
            unended = (each for each in send.selected if each not in deliveries)
            left = [Delivery(send_id, each, Reason.STOPPED, send.time_ms, note=_LAB_CLOSED) for each in unended]
        else:
            world = self._router.registry.world_at(send.seq)
            left = list(self._router.open_deliveries(send))
        deliveries.update({delivery.endpoint: delivery for delivery in left})
        judged = judge(send.call, send.sender, world) if world else ()
        verdicts = tuple(with_delivery(verdict, deliveries.get(verdict.endpoint), send.call) for verdict in judged)
        return Trace(send, verdicts, self._journal.answer(send_id), world)

    def in_front_of(self, send_id: int) -> tuple[EarlierSend, ...]:
        """Earlier sends with the deliveries that had not ended where and when this one was made."""
        self._write()
        try:
            return self._in_front_of(send_id)
        except sqlite3.Error as error:
            raise CommandError(f"The journal cannot be read: {error}.") from error

    def _in_front_of(self, send_id: int) -> tuple[EarlierSend, ...]:
        send = self._journal.send(send_id)
        if send is None:
            return ()
        first, places = send_id - _SENDS_BEFORE, frozenset(send.selected)
        found: dict[int, list[Delivery]] = {}
        for delivery in (*self._journal.deliveries_after(first, send), *self._router.deliveries_before(send)):
            if delivery.send_id >= first and delivery.endpoint in places:
                found.setdefault(delivery.send_id, []).append(delivery)
        earlier = ((self._journal.send(each), tuple(found[each])) for each in sorted(found))
        return tuple(EarlierSend(each, deliveries) for each, deliveries in earlier if each is not None)

    def sends(self, before: int | None, limit: int) -> tuple[Send, ...]:
        """A page of sends, oldest first."""
        self._write()
        with told_in_words():
            return self._journal.sends(before, limit)

    async def log_rows(self, before: int | None, limit: int) -> LogChunk:
        """The rows of older sends for a message log."""
        self._write()
        return await self._reading.rows(before, limit)

    async def find_sends(self, term: Term, before: int | None) -> FoundSends:
        """A portion of the sends that a filter's term wants."""
        self._write()
        return await self._reading.found(term, before)

    def close(self) -> None:
        """Write what is left and close the journal."""
        self._is_closed = True
        self._write()
        self._reading.close()
        self._journal.close()
