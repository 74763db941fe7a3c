"""The router: one object that takes a command and the time and leaves events and orders (design.md section 1).

No I/O, no threads, no clock: the runtime calls it on one thread and carries the orders out.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from operator import eq, gt

from gateway_core.messages.calls import MessageCall, RequestCall
from gateway_core.model.faults import Fault
from gateway_core.model.parts import CommMode, Lab
from gateway_core.model.session import Endpoint, Session
from gateway_core.routing.events import FaultsChanged
from gateway_core.routing.faults import Faults
from gateway_core.routing.ledger import Ledger, ReplyTo
from gateway_core.routing.message_router import MessageRouter, comm_mode
from gateway_core.routing.queues import Queues, RunResult
from gateway_core.routing.registry import Registry
from gateway_core.routing.request_router import RequestRouter
from gateway_core.routing.sends import Delivery, Send
from gateway_core.routing.station import SCRIPT_LANE, FunctionJob, HandlerJob, ScriptJob, Station
from gateway_core.routing.transit import Transit


class Router:
    """The routing state of one running lab. Every `now` is wall-clock ms since 1970."""

    def __init__(self, lab: Lab, new_id: Callable[[], str]) -> None:
        self.ledger = Ledger()
        self.registry = Registry(lab, self.ledger, new_id)
        self.faults = Faults()
        self.queues = Queues(self.ledger, self._on_answer, self.faults)
        self._transit = Transit(self.ledger, self.faults)
        self._messages = MessageRouter(self.registry, self.queues, self.ledger, self._transit)
        self.requests = RequestRouter(self.registry, self.queues, self.ledger, self._transit)
        self._last_send = 0

    def go_on(self, last_seq: int, first_send: int) -> None:
        """Number events and sends on from here, where an earlier run of the lab has ended. Before anything happens."""
        self.ledger.seq = last_seq
        self._last_send = first_send - 1

    def _on_answer(self, job: HandlerJob, result: RunResult, now: int) -> None:
        self.requests.answer(job, result, now)

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits, runs or is expected."""
        return not self.queues.outstanding and not self.requests.waiting and self._transit.is_empty

    def set_faults(self, faults: Iterable[Fault], now: int) -> None:
        """Put these faults on purpose in force and no others."""
        self.faults.set(faults)
        self.registry.set_down_on_purpose(self.faults.gateways_down(), now)
        self.ledger.emit(FaultsChanged, now, self.faults.all)

    def arrive(self, now: int) -> None:
        """Let arrive what was on its way over a slow network and is there by now."""
        self._transit.arrive(now)

    def send_message(self, sender: Endpoint, call: MessageCall, now: int, line: int = 0) -> Send:
        """Route a message (M4 to M24)."""
        self._last_send += 1
        return self._messages.send(self._last_send, sender, call, line, now)

    def send_request(
        self, sender: Endpoint, call: RequestCall, now: int, reply_to: ReplyTo | None = None, line: int = 0
    ) -> Send:
        """Route a request; the answer goes to `reply_to` (R2 to R10)."""
        self._last_send += 1
        return self.requests.send(self._last_send, sender, call, reply_to, line, now)

    def run_script(self, where: Endpoint, text: str, name: str, *, keep_names: bool) -> int:
        """Queue a script that somebody runs by hand; its run id."""
        station = self._station(where)
        run_id = self.queues.next_run_id()
        self.queues.put(station, SCRIPT_LANE, ScriptJob(run_id, text, name, keep_names))
        return run_id

    def withdraw_script(self, run_id: int) -> Endpoint | None:
        """Take back a script that waits and has not begun; where it waited, or None."""
        return self.queues.withdraw_script(run_id, self.registry.stations())

    def queue_function(self, where: Endpoint, lane: str, job: FunctionJob) -> None:
        """Queue a function that a script announced, unless its endpoint is gone."""
        station = self.registry.station(where)
        if station is not None:
            self.queues.put(station, lane, job)

    def close_session(self, session_id: str, now: int, reason: str = "") -> None:
        """Close a session; everything queued or running there ends as `session_closed` or stopped."""
        station = self.registry.close(session_id, now, reason)
        self.queues.close_station(station, reason or "Its session was closed.", now)

    def lose_host(self, where: Endpoint, result: RunResult, now: int) -> None:
        """The process behind an endpoint ended."""
        station = self.registry.station(where)
        if station is not None:
            self.queues.lose_host(station, result, now)

    def replace_lab(self, lab: Lab, now: int) -> None:
        """Put an edited lab in force; what is queued at a gateway that goes ends as closed."""
        kept = {gateway.name for gateway in lab.gateways}
        gone = [state.endpoint for state in self.registry.world().gateways if state.name not in kept]
        stations = [station for station in map(self.registry.station, gone) if station is not None]
        self.registry.replace_lab(lab, now)
        for station in stations:
            self.queues.close_station(station, "Its gateway was removed from the lab.", now)

    def change_comm_mode(self, session_id: str, mode: CommMode, now: int) -> Session:
        """Switch a session's comm mode (D1, C1)."""
        return self.registry.change_comm_mode(session_id, mode, now)

    def comm_mode(self, sender: Endpoint) -> CommMode:
        """The comm mode in force for a sender."""
        return comm_mode(self.registry, sender)

    def open_deliveries(self, send: Send) -> Sequence[Delivery]:
        """The deliveries of a send that have not ended."""
        found = self.queues.deliveries(partial(eq, send.id), self._receivers(send))
        return [*found, *self._transit.deliveries(send.id)]

    def deliveries_before(self, send: Send) -> Sequence[Delivery]:
        """The deliveries of earlier sends that wait or run where this one was to be handled."""
        return self.queues.deliveries(partial(gt, send.id), self._receivers(send))

    def _receivers(self, send: Send) -> Sequence[Station]:
        """Where a send was to be handled, as far as that is still there."""
        stations = (self.registry.station(endpoint) for endpoint in send.selected)
        return [station for station in stations if station is not None]

    def _station(self, where: Endpoint) -> Station:
        station = self.registry.station(where)
        if station is None:
            self.registry.require(where.session)
            raise AssertionError(where)
        return station
