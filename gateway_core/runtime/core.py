"""The gateway thread's inside: carries the router's orders out and tells everybody what happened.

Every method runs on the gateway thread (`network.py` sees to that). Decides nothing about routing.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future

from gateway_core.errors import CommandError
from gateway_core.journal.store import Journal
from gateway_core.messages.payload import Payload
from gateway_core.model.parts import CommMode, Lab
from gateway_core.model.session import Endpoint, EndpointKind, Identity, Session
from gateway_core.routing.events import Event, GuiQueueBlocked, HostLost, ScriptEnded
from gateway_core.routing.ledger import Order, Reply, StartRun, UnwatchRequest, WatchRequest
from gateway_core.routing.queues import RunResult
from gateway_core.routing.router import Router
from gateway_core.routing.sends import Outcome, ScriptError, Send
from gateway_core.routing.station import GUI_LANE, Run
from gateway_core.routing.verdicts import judge, with_delivery
from gateway_core.runtime.boxes import Boxes
from gateway_core.runtime.contexts import Contexts
from gateway_core.runtime.trace import Trace
from gateway_core.scripting.pool import HostLoss

_JOURNAL_DELAY_S = 0.02
_GUI_PATIENCE_S = 1.0

Listener = Callable[[Sequence[Event]], None]


class Core:
    """Router, hosts, journal and listeners of one running lab."""

    def __init__(self, router: Router, journal: Journal, contexts: Contexts, *, run_scripts: bool) -> None:
        self.router = router
        self.contexts = contexts
        self.boxes = Boxes(router.ledger, contexts)
        self._journal = journal
        self._run_scripts = run_scripts
        self._loop = asyncio.get_running_loop()
        self.listeners: list[Listener] = []
        self._unwritten: list[Event] = []
        self._write_due = False
        self._timers = 0
        self._watches: dict[int, asyncio.TimerHandle] = {}
        self._settled: list[Future[None]] = []
        self._blocked: set[int] = set()
        # The newest state of the lab, for any thread to read; replaced, never changed.
        self.world = router.registry.world()

    # -- time and events ----------------------------------------------------------------------------------------

    @staticmethod
    def now() -> int:
        """Wall-clock ms since 1970."""
        return time.time_ns() // 1_000_000

    def pump(self) -> None:
        """Start what can start, carry out all orders, and see that the events get out."""
        router = self.router
        router.queues.start_ready(self.now())
        orders = router.ledger.take_orders()
        while orders:
            for order in orders:
                self._carry_out(order)
            router.queues.start_ready(self.now())
            orders = router.ledger.take_orders()
        self.world = router.registry.world()
        self._publish()
        if self._settled and self.is_settled:
            waiting, self._settled = self._settled, []
            for future in waiting:
                future.set_result(None)

    def _publish(self) -> None:
        """Tell the listeners now, the journal soon: writing in batches keeps the gateway thread quick."""
        events = self.router.ledger.take_events()
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
        self.write_journal()

    def write_journal(self) -> None:
        """Put all events that are not there yet into the journal."""
        self._publish()
        if self._unwritten:
            events, self._unwritten = self._unwritten, []
            self._journal.write(events)

    @property
    def is_settled(self) -> bool:
        """Whether nothing runs, waits or is planned."""
        return self.router.is_idle and not self._timers and self.contexts.is_settled

    def when_settled(self, future: Future[None]) -> None:
        """Complete `future` as soon as everything is settled."""
        self._settled.append(future)
        self.pump()

    def after(self, delay_s: float, action: Callable[[], None]) -> None:
        """Do `action` later; until then nothing counts as settled."""
        self._timers += 1
        self._loop.call_later(delay_s, self._ring, action)

    def _ring(self, action: Callable[[], None]) -> None:
        self._timers -= 1
        action()
        self.pump()

    # -- orders -------------------------------------------------------------------------------------------------

    def _carry_out(self, order: Order) -> None:
        match order:
            case StartRun():
                self._start(order.run)
            case Reply():
                self.contexts.reply(order.to, order.value, order.failure)
            case WatchRequest():
                timer = self._loop.call_later(order.timeout_s, self._expire, order.send_id)
                self._watches[order.send_id] = timer
            case UnwatchRequest():
                timer = self._watches.pop(order.send_id, None)
                if timer is not None:
                    timer.cancel()

    def _expire(self, send_id: int) -> None:
        self._watches.pop(send_id, None)
        self.router.requests.expire(send_id, self.now())
        self.pump()

    def _start(self, run: Run) -> None:
        if not self._run_scripts:
            note = "This lab is not trusted yet, so none of its scripts runs. Trust the lab, then send again."
            self.router.queues.end_run(run.id, RunResult(Outcome.STOPPED, note=note), self.now())
            return
        self.contexts.start(run)
        if run.lane.key == GUI_LANE:
            self._loop.call_later(_GUI_PATIENCE_S, self._look_at_gui, run)

    def _look_at_gui(self, run: Run) -> None:
        """A script that still holds the GUI queue after a second freezes its window (H5); an open box does not."""
        if self.router.queues.run(run.id) is None:
            return
        if self.boxes.is_open_for(run.id):
            self._loop.call_later(_GUI_PATIENCE_S, self._look_at_gui, run)
            return
        self._blocked.add(run.id)
        self.router.ledger.emit(GuiQueueBlocked, self.now(), run.lane.station.endpoint, True)
        self.pump()

    # -- what hosts report --------------------------------------------------------------------------------------

    def end_run(self, run_id: int, result: RunResult) -> None:
        """A host says that a run is over."""
        run = self.router.queues.run(run_id)
        self.boxes.close_run(run_id, self.now())
        self._release_gui(run)
        self.router.queues.end_run(run_id, result, self.now())
        self.pump()

    def _release_gui(self, run: Run | None) -> None:
        if run is not None and run.id in self._blocked:
            self._blocked.discard(run.id)
            self.router.ledger.emit(GuiQueueBlocked, self.now(), run.lane.station.endpoint, False)

    def lose_host(self, loss: HostLoss) -> None:
        """The process behind some endpoints ended without being asked to."""
        endpoints, reason = self.contexts.forget_hosts(loss.keys), loss.reason
        error = ScriptError("ScriptHostLost", reason)
        for endpoint in endpoints:
            station = self.router.registry.station(endpoint)
            for run in self.router.queues.runs_at(station) if station else ():
                self.boxes.close_run(run.id, self.now())
                self._release_gui(run)
            self.router.requests.forget_sender(endpoint)
            result = RunResult(Outcome.FAILED, error=error, note=reason)
            self.router.lose_host(endpoint, result, self.now())
        self.router.ledger.emit(HostLost, self.now(), tuple(endpoints), reason)
        self.pump()

    # -- commands -----------------------------------------------------------------------------------------------

    def open_session(self, draft: Session, *, has_window: bool) -> Session:
        """Open a session; with a window, its boxes wait for people."""
        session = self.router.registry.open(draft, self.now())
        if has_window:
            self.boxes.windows.add(session.id)
        return session

    def close_session(self, session_id: str) -> None:
        """End a session, what it runs, and its process."""
        station, _ = self.router.registry.require(session_id)
        for run in self.router.queues.runs_at(station):
            self.boxes.close_run(run.id, self.now())
            self._blocked.discard(run.id)
        self.boxes.windows.discard(session_id)
        self.router.close_session(session_id, self.now())
        self.contexts.close(station.endpoint)

    def stop_script(self, run_id: int) -> None:
        """Stop one run; its host is ended if it does not listen."""
        run = self.router.queues.run(run_id)
        if run is not None:
            run.stopping = True
            self.contexts.stop(run)
            return
        where = self.router.withdraw_script(run_id)
        if where is not None:
            ended = (run_id, where, Outcome.STOPPED, None, "Stopped before it began.")
            self.router.ledger.emit(ScriptEnded, self.now(), *ended)

    def stop_runs(self, where: Endpoint) -> None:
        """Stop everything that runs at an endpoint."""
        station = self.router.registry.station(where)
        for run in self.router.queues.runs_at(station) if station else ():
            self.stop_script(run.id)

    def replace_lab(self, lab: Lab) -> None:
        """Put an edited lab in force, library scripts included."""
        self.router.replace_lab(lab, self.now())
        self.contexts.replace_lab(lab)

    def switch_user(self, session_id: str, identity: Identity) -> Session:
        """Change who is logged in, or what the client says of itself (A6)."""
        return self.router.registry.change_identity(session_id, identity, self.now())

    def set_comm_mode(self, session_id: str, mode: CommMode) -> Session:
        """Switch a designer's or client's comm mode."""
        return self.router.change_comm_mode(session_id, mode, self.now())

    def set_gateway_online(self, gateway: str, online: bool) -> None:  # noqa: FBT001 - reads as a setter
        """Take a gateway off the gateway network, or back."""
        self.router.registry.set_online(gateway, self.now(), online=online)

    def answer_box(self, box_id: int, answer: Payload) -> None:
        """A person has chosen in a box."""
        self.boxes.answer(box_id, answer, self.now())

    def designer_draft(self) -> Session:
        """A designer on the local gateway, logged in as the first administrator, or else the first user (choice)."""
        lab = self.router.registry.lab
        administrators = [user for user in lab.users if "Administrator" in user.roles]
        user = next(iter(administrators or lab.users), None)
        identity = Identity(user.name, user.roles, "DESIGNER", "127.0.0.1") if user else Identity(host="DESIGNER")
        project = next(iter(lab.local_gateway.projects), "")
        return Session("", EndpointKind.DESIGNER, "designer", lab.local_gateway.name, project, identity)

    # -- questions ----------------------------------------------------------------------------------------------

    def trace(self, send_id: int) -> Trace:
        """Everything about one send, judged against its own time."""
        self.write_journal()
        send = self._journal.send(send_id)
        if send is None:
            raise CommandError(f"There is no send {send_id} in this lab's journal.")
        deliveries = {delivery.endpoint: delivery for delivery in self._journal.deliveries(send_id)}
        deliveries.update({delivery.endpoint: delivery for delivery in self.router.open_deliveries(send)})
        judged = judge(send.call, send.sender, self.router.registry.world_at(send.seq))
        verdicts = tuple(with_delivery(verdict, deliveries.get(verdict.endpoint)) for verdict in judged)
        return Trace(send, verdicts, self._journal.answer(send_id))

    def sends(self, before: int | None, limit: int) -> tuple[Send, ...]:
        """A page of sends, oldest first."""
        self.write_journal()
        return self._journal.sends(before, limit)

    def close(self) -> None:
        """Write what is left and close the journal."""
        self.write_journal()
        self._journal.close()
