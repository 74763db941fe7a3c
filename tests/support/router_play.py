"""A play-script around a router: open clients, send, see what happened; the test is the clock and the hosts."""

import itertools
from collections.abc import Sequence

from gateway_core.messages.calls import MessageCall, RequestCall
from gateway_core.model.parts import CommMode, Lab
from gateway_core.model.session import Endpoint, EndpointKind, Identity, Session
from gateway_core.routing.events import DeliveryEnded, Event, LogWritten, RequestEnded
from gateway_core.routing.ledger import Order, Reply, ReplyTo, StartRun, WatchRequest
from gateway_core.routing.queues import RunResult
from gateway_core.routing.router import Router
from gateway_core.routing.sends import Delivery, Outcome, Send
from gateway_core.routing.station import HandlerJob, Run


class RouterPlay:
    """A router with a hand-moved clock; `runs` are what hosts would run now."""

    def __init__(self, lab: Lab) -> None:
        ids = itertools.count(0xA0000000)
        self.router = Router(lab, lambda: f"{next(ids):08X}")
        self.now = 1_000
        self.events: list[Event] = []
        self.orders: list[Order] = []
        self.runs: dict[int, Run] = {}
        self.gateway = Endpoint(EndpointKind.GATEWAY, lab.local_gateway.name, lab.local_gateway.name)

    def client(
        self,
        name: str,
        *,
        project: str = "P",
        gateway: str = "",
        user: str = "",
        roles: Sequence[str] = (),
        host: str = "",
        address: str = "",
    ) -> Session:
        """Open a client."""
        identity = Identity(user, tuple(roles), host, address)
        draft = Session("", EndpointKind.CLIENT, name, gateway or self.gateway.gateway, project, identity)
        session = self.router.registry.open(draft, self.now)
        self._collect()
        return session

    def designer(self, mode: CommMode = CommMode.READ_WRITE) -> Session:
        """Open a designer."""
        draft = Session("", EndpointKind.DESIGNER, "designer", self.gateway.gateway, "P", Identity(), mode)
        session = self.router.registry.open(draft, self.now)
        self._collect()
        return session

    def send(self, call: MessageCall, sender: Endpoint | None = None) -> Send:
        """Send a message, from the gateway unless told otherwise."""
        send = self.router.send_message(sender or self.gateway, call, self.now)
        self._collect()
        return send

    def request(self, call: RequestCall, sender: Endpoint | None = None) -> Send:
        """Send a request whose sender waits in call 1."""
        where = sender or self.gateway
        send = self.router.send_request(where, call, self.now, ReplyTo(where, call=1))
        self._collect()
        return send

    def end(self, run: Run, outcome: Outcome = Outcome.DONE, **result: object) -> None:
        """A host reports the end of a run."""
        del self.runs[run.id]
        self.router.queues.end_run(run.id, RunResult(outcome, **result), self.now)  # type: ignore[arg-type]
        self._collect()

    def end_all(self) -> None:
        """Run everything that is queued to its end."""
        while self.runs:
            self.end(next(iter(self.runs.values())))

    def running_at(self, session: Session) -> list[str]:
        """The names of the handlers that run at a session now."""
        found = (run for run in self.runs.values() if run.lane.station.endpoint.session == session.id)
        return [run.job.handler.name for run in found if isinstance(run.job, HandlerJob)]

    def deliveries(self, send: Send) -> list[Delivery]:
        """The ended deliveries of a send."""
        ended = (event.delivery for event in self.events if isinstance(event, DeliveryEnded))
        return [delivery for delivery in ended if delivery.send_id == send.id]

    def logs(self) -> list[LogWritten]:
        """All log lines."""
        return [event for event in self.events if isinstance(event, LogWritten)]

    def answers(self, send: Send) -> list[RequestEnded]:
        """The ends of a request."""
        ends = (event for event in self.events if isinstance(event, RequestEnded))
        return [event for event in ends if event.send_id == send.id]

    def replies(self) -> list[Reply]:
        """What senders have been told."""
        return [order for order in self.orders if isinstance(order, Reply)]

    def watches(self) -> list[WatchRequest]:
        """The time-outs that the runtime was asked to watch."""
        return [order for order in self.orders if isinstance(order, WatchRequest)]

    def collect(self) -> None:
        """Take in what a direct call to the router left behind."""
        self._collect()

    def _collect(self) -> None:
        self.router.queues.start_ready(self.now)
        for order in self.router.ledger.take_orders():
            self.orders.append(order)
            if isinstance(order, StartRun):
                self.runs[order.run.id] = order.run
        self.events.extend(self.router.ledger.take_events())
