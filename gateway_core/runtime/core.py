"""The gateway thread's inside: carries the router's orders out and tells everybody what happened.

Every method runs on the gateway thread (`network.py` sees to that). Decides nothing about routing.
"""

import asyncio
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future

from gateway_core.journal.store import Journal
from gateway_core.model.session import Endpoint
from gateway_core.routing.events import GuiQueueBlocked, HostLost
from gateway_core.routing.fault_text import lost_error, lost_note, slowed_note
from gateway_core.routing.ledger import Order, Reply, StartRun, UnwatchRequest, Wake, WatchRequest
from gateway_core.routing.queues import RunResult
from gateway_core.routing.router import Router
from gateway_core.routing.sends import Effect, Outcome, ScriptError
from gateway_core.routing.station import GUI_LANE, Run
from gateway_core.runtime.boxes import Boxes
from gateway_core.runtime.contexts import Contexts, host_key
from gateway_core.runtime.databases import Databases
from gateway_core.runtime.faulty_runs import fault_at_start, slowed_s, with_slowness
from gateway_core.runtime.outlet import Outlet
from gateway_core.runtime.request_clocks import RequestClocks
from gateway_core.runtime.tags import Tags
from gateway_core.runtime.windows import Windows
from gateway_core.runtime.workspace import Workspace
from gateway_core.scripting.pool import HostLoss, JvmKey

_GUI_PATIENCE_S = 1.0
_MOST_EFFECTS = 1000


class Core:
    """Router, hosts, boxes and outlet of one running lab."""

    def __init__(
        self, router: Router, journal: Journal, contexts: Contexts, workspace: Workspace, *, run_scripts: bool
    ) -> None:
        self.router = router
        self.contexts = contexts
        self.workspace = workspace
        self.boxes = Boxes(router.ledger, contexts)
        self.windows = Windows(router.ledger)
        self.outlet = Outlet(router, journal)
        self.tags = Tags(router, self.now, self.pump)
        self.databases = Databases(router, contexts, workspace, self.pump)
        self.run_scripts = run_scripts
        self._loop = asyncio.get_running_loop()
        self._planned: dict[Callable[[], None], str] = {}
        self._clocks = RequestClocks(self._expire)
        self._settled: list[Future[None]] = []
        self._blocked: set[int] = set()
        self._slowed: dict[int, asyncio.TimerHandle] = {}
        # The newest state of the lab, for any thread to read; replaced, never changed.
        self.world = router.registry.world()

    def close(self) -> None:
        """The lab is closed: all scripts have ended. Leaves nothing open and nothing temporary behind."""
        self.outlet.close()
        self.workspace.close()

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
        self._clocks.stand_still(router.queues.holding.has_held)
        self.world = router.registry.world()
        if router.is_idle:
            self.tags.publish()
        self.outlet.publish()
        if self._settled and self.is_settled:
            waiting, self._settled = self._settled, []
            for future in waiting:
                future.set_result(None)

    @property
    def is_settled(self) -> bool:
        """Whether nothing runs, waits or is planned."""
        return self.router.is_idle and not self._has_plans and self.contexts.is_settled and self.databases.is_idle

    @property
    def _has_plans(self) -> bool:
        return any(self.contexts.endpoint(context) for context in self._planned.values())

    def when_settled(self, future: Future[None]) -> None:
        """Complete `future` at the end of the first pump that finds everything settled."""
        self._settled.append(future)

    def after(self, delay_s: float, context: str, action: Callable[[], None]) -> None:
        """Do `action` later; until then nothing counts as settled, unless the context is closed before."""
        self._planned[action] = context
        self._loop.call_later(delay_s, self._ring, action)

    def _ring(self, action: Callable[[], None]) -> None:
        del self._planned[action]
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
                self._clocks.watch(order.send_id, order.timeout_s)
            case UnwatchRequest():
                self._clocks.unwatch(order.send_id)
            case Wake():
                self._loop.call_later(max(0, order.time_ms - self.now()) / 1000, self._arrive)

    def _arrive(self) -> None:
        self.router.arrive(self.now())
        self.pump()

    def _expire(self, send_id: int) -> None:
        self.router.requests.expire(send_id, self.now())
        self.pump()

    def _start(self, run: Run) -> None:
        if not self.run_scripts:
            note = "This lab is not trusted yet, so none of its scripts runs. Trust the lab, then send again."
            self.router.queues.end_run(run.id, RunResult(Outcome.STOPPED, note=note), self.now())
            return
        fault = fault_at_start(self.router.faults, run)
        if fault is not None:
            self.router.queues.end_run(run.id, fault, self.now())
            return
        run.slowed_s = slowed_s(self.router.faults, run)
        if run.slowed_s:
            self._slowed[run.id] = self._loop.call_later(run.slowed_s, self._start_slowed, run)
        else:
            self.contexts.start(run)
        if run.lane.key == GUI_LANE:
            self._loop.call_later(_GUI_PATIENCE_S, self._look_at_gui, run)

    def _start_slowed(self, run: Run) -> None:
        """A handler that was slowed down on purpose begins now, if nothing has ended its run meanwhile."""
        del self._slowed[run.id]
        self.contexts.start(run)

    def stop(self, run: Run) -> None:
        """Stop a run; its host is ended if it does not listen."""
        run.stopping = True
        if run.id in self._slowed:
            self.end_run(run.id, RunResult(Outcome.STOPPED, note=f"Stopped by hand. {slowed_note(run.slowed_s)}"))
        else:
            self.contexts.stop(run)

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

    def note_effect(self, run_id: int, effect: Effect) -> None:
        """A run did something that people want to see beside its output; one that does thousands shows the first ones."""
        run = self.router.queues.run(run_id)
        if run is not None and len(run.effects) < _MOST_EFFECTS:
            run.effects.append(effect)

    # -- what hosts report --------------------------------------------------------------------------------------

    def end_run(self, run_id: int, result: RunResult) -> None:
        """A host says that a run is over."""
        run = self.router.queues.run(run_id)
        if run is not None:
            self.give_up(run)
            self.router.queues.end_run(run_id, with_slowness(run, result), self.now())

    def give_up(self, run: Run) -> None:
        """A run is over or will never end: its boxes close, its window answers again."""
        if run.id in self._slowed:
            self._slowed.pop(run.id).cancel()
        self.boxes.close_run(run.id, self.now())
        self.databases.give_up(run.id)
        if run.id in self._blocked:
            self._blocked.discard(run.id)
            self.router.ledger.emit(GuiQueueBlocked, self.now(), run.lane.station.endpoint, False)

    def lose_host(self, loss: HostLoss) -> None:
        """The process behind some endpoints ended without being asked to, or never started."""
        kind = "EngineNotFound" if loss.is_missing else "ScriptHostLost"
        result = RunResult(Outcome.FAILED, error=ScriptError(kind, loss.reason), note=loss.reason)
        endpoints = self.end_jvms(loss.keys, result)
        if endpoints and not loss.is_missing:
            self.router.ledger.emit(HostLost, self.now(), endpoints, loss.reason)
        self.pump()

    def lose_client(self, endpoint: Endpoint) -> None:
        """A client's process ends on purpose, and with it what runs there; its session stays."""
        note = lost_note(endpoint.name)
        self.end_jvms((host_key(endpoint),), RunResult(Outcome.FAILED, lost_error(endpoint.name), note=note))
        self.contexts.close(endpoint)
        self.router.ledger.emit(HostLost, self.now(), (endpoint,), note)

    def close_session(self, session_id: str, reason: str = "") -> None:
        """End a session, what it runs, and its process."""
        station, _ = self.router.registry.require(session_id)
        for run in self.router.queues.runs_at(station):
            self.give_up(run)
        self.boxes.windows.discard(session_id)
        self.windows.close_all(station.endpoint, self.now())
        self.router.close_session(session_id, self.now(), reason)
        self.contexts.close(station.endpoint)
        self.databases.leave(station.endpoint)
        self.tags.forget(station.endpoint)

    def leave_gateway(self, endpoint: Endpoint, note: str) -> None:
        """A gateway goes, or a designer goes to another one: what runs there ends, its process too."""
        self.end_jvms((host_key(endpoint),), RunResult(Outcome.STOPPED, note=note))
        self.contexts.close(endpoint)
        self.tags.forget(endpoint)

    def end_jvms(self, keys: Iterable[JvmKey], result: RunResult) -> tuple[Endpoint, ...]:
        """The processes of these JVMs are gone: what ran in them ends with `result`; whose they were."""
        endpoints = tuple(self.contexts.forget_hosts(keys))
        for endpoint in endpoints:
            station = self.router.registry.station(endpoint)
            for run in self.router.queues.runs_at(station) if station else ():
                self.give_up(run)
            self.windows.close_all(endpoint, self.now())
            self.router.requests.forget_sender(endpoint)
            self.databases.leave(endpoint)
            self.router.lose_host(endpoint, result, self.now())
        return endpoints
