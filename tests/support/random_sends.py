"""Random histories of a lab for hypothesis: clients come, change and go, calls of both kinds are made, handlers end."""

import operator
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from hypothesis import strategies as st

from gateway_core.api import (
    Answer,
    Call,
    CommMode,
    Delivery,
    EarlierSend,
    Endpoint,
    Fault,
    FaultKind,
    Filters,
    HandlerScope,
    MessageCall,
    MessageHandler,
    Outcome,
    Payload,
    RequestCall,
    ScriptError,
    Send,
    Threading,
    Trace,
)
from gateway_core.routing.verdicts import judge, with_delivery
from tests.support.labs import gateway_of, handler, lab_of, project
from tests.support.router_play import RouterPlay

GATEWAYS = ("gw", "agent", "down")
PROJECTS = ("P", "Q")
few = st.sampled_from(["", "a", "b", "A", " a"])
mostly_none = st.sampled_from(["", "", "", "a", "b", " a"])
roles = st.lists(st.sampled_from(["x", "y", "X"]), max_size=3)
places = st.sampled_from(["gw", "gw", "gw", "agent", "down"])
of_projects = st.sampled_from(["P", "P", "P", "Q"])
clients = st.tuples(places, of_projects, few, roles, few)
handlers = st.sampled_from(["both", "both", "both", "client-only", "off", "own", "gui", "none"])
messages = st.builds(
    MessageCall,
    st.sampled_from(["P", "P", "P", "P", "Q", "Nowhere"]),
    handlers,
    scope=st.sampled_from(["", "", "C", "C", "G", "CG", "GC", "c"]),
    filters=st.builds(
        Filters,
        st.sampled_from(["", "", "", "A0000001", "a0000002"]),
        mostly_none,
        st.sampled_from(["", "x", "X"]),
        mostly_none,
    ),
    remote_servers=st.sampled_from([(), (), ("gw",), ("agent",), ("agent", "gw"), ("down", "gw"), ("agnt", "gw")]),
)
requests = st.builds(
    RequestCall,
    st.sampled_from(["P", "P", "P", "Q", "Nowhere"]),
    handlers,
    host=mostly_none,
    remote_server=st.sampled_from(["", "", *GATEWAYS, "agnt"]),
    timeout_s=st.sampled_from([None, 0.5, 2]),
)
calls: st.SearchStrategy[Call] = st.one_of(messages, requests)
number = st.integers(0, 30)
faults = st.lists(
    st.sampled_from(
        [
            Fault(FaultKind.GATEWAY_DOWN, "gateway:agent"),
            Fault(FaultKind.SLOW_GATEWAY, "gateway:agent", 1),
            Fault(FaultKind.SLOW_GATEWAY, "gateway:gw", 0.5),
            Fault(FaultKind.FULL_QUEUE, "gateway:gw", 1),
            Fault(FaultKind.FULL_QUEUE, "client:c", 1),
        ]
    ),
    max_size=3,
    unique=True,
)
happenings = st.lists(
    st.one_of(
        st.tuples(st.just("open"), clients),
        st.tuples(st.just("close"), number),
        st.tuples(st.just("change"), st.tuples(number, few, roles, few)),
        st.tuples(st.just("mode"), st.tuples(number, st.sampled_from(list(CommMode)))),
        st.tuples(st.just("online"), st.tuples(st.sampled_from(GATEWAYS), st.booleans())),
        st.tuples(st.just("send"), st.tuples(number, calls)),
        st.tuples(st.just("send"), st.tuples(number, calls)),
        st.tuples(st.just("send"), st.tuples(number, calls)),
        st.tuples(st.just("send"), st.tuples(number, calls)),
        st.tuples(st.just("send"), st.tuples(number, calls)),
        st.tuples(st.just("end"), st.tuples(number, st.sampled_from(list(Outcome)))),
        st.tuples(st.just("expire"), number),
        st.tuples(st.just("wait"), number),
        st.tuples(st.just("fault"), faults),
        st.tuples(st.just("hold"), st.booleans()),
        st.tuples(st.just("next"), number),
    ),
    min_size=8,
    max_size=25,
)
beginnings = st.lists(st.tuples(st.just("open"), clients), min_size=3, max_size=6)
actions = st.builds(operator.add, beginnings, happenings)
readings = st.sampled_from(["gateway", "client"])


OtherHandlers = Mapping[tuple[str, str, HandlerScope, str], bool | None]
"""By gateway, project, scope and name: whether a handler is switched on; None: it is not there."""


def two_projects(reading: str = "gateway", others: OtherHandlers | None = None) -> RouterPlay:
    """A lab of three gateways with handlers of every threading, but for those that `others` has otherwise."""

    def made(gateway: str, name: str) -> Any:
        of_client = [
            handler("both"),
            handler("client-only"),
            handler("off", enabled=False),
            handler("own", threading=Threading.DEDICATED),
            handler("gui", threading=Threading.EDT),
        ]
        of_gateway = [handler(each, HandlerScope.GATEWAY) for each in ("both", "own")]
        for (where, of_project, scope, called), is_on in (others or {}).items():
            if (where, of_project) == (gateway, name):
                known = of_client if scope is HandlerScope.CLIENT else of_gateway
                known[:] = _with_handler(known, scope, called, is_on)
        return project(name, client=of_client, gateway=of_gateway)

    return RouterPlay(
        lab_of(
            gateway_of("gw", *(made("gw", name) for name in PROJECTS)),
            gateway_of("agent", made("agent", PROJECTS[0])),
            gateway_of("down", *(made("down", name) for name in PROJECTS), online=False),
            request_host_name=reading,
        )
    )


def _with_handler(
    known: Sequence[MessageHandler], scope: HandlerScope, name: str, is_on: bool | None
) -> list[MessageHandler]:
    """These handlers with one of that name switched on or off where it stands, else at the end; without it for None."""
    if is_on is None:
        return [each for each in known if each.name != name]
    if name not in [each.name for each in known]:
        return [*known, handler(name, scope, enabled=is_on)]
    return [replace(each, enabled=is_on) if each.name == name else each for each in known]


@dataclass(slots=True)
class History:
    """What an `actions` made happen."""

    play: RouterPlay
    sends: list[Send] = field(default_factory=list)

    def perform(self, script: list[tuple[str, Any]]) -> "History":
        """Let it happen."""
        self.play.designer()
        for what, detail in script:
            getattr(self, f"_{what}")(detail)
        return self

    def _ids(self) -> list[str]:
        return [session.id for session in self.play.router.registry.world().sessions]

    def _open(self, detail: tuple[Any, ...]) -> None:
        gateway, of_project, user, of_roles, host = detail
        post = self.play.router.registry.post(gateway)
        if post is not None and of_project in post.state.projects:
            self.play.client("c", gateway=gateway, project=of_project, user=user, roles=of_roles, host=host)

    def _close(self, detail: int) -> None:
        ids = self._ids()
        if ids:
            session_id = ids[detail % len(ids)]
            for run in list(self.play.runs.values()):
                if run.lane.station.endpoint.session == session_id:
                    del self.play.runs[run.id]
            self.play.router.close_session(session_id, self.play.now)
            self.play.collect()

    def _change(self, detail: tuple[Any, ...]) -> None:
        at, user, of_roles, host = detail
        ids = self._ids()
        if ids:
            session = self.play.router.registry.require(ids[at % len(ids)])[1]
            identity = type(session.identity)(user, tuple(of_roles), host, "")
            self.play.router.registry.change_identity(session.id, identity, self.play.now)

    def _mode(self, detail: tuple[int, CommMode]) -> None:
        ids = self._ids()
        if ids:
            self.play.router.change_comm_mode(ids[detail[0] % len(ids)], detail[1], self.play.now)

    def _online(self, detail: tuple[str, bool]) -> None:
        self.play.router.registry.set_online(detail[0], self.play.now, online=detail[1])

    def _send(self, detail: tuple[int, Call]) -> None:
        at, call = detail
        world = self.play.router.registry.world()
        senders: list[Endpoint] = [state.endpoint for state in world.gateways]
        senders += [session.endpoint for session in world.sessions]
        sender = senders[at % len(senders)]
        is_message = isinstance(call, MessageCall)
        self.sends.append(self.play.send(call, sender) if is_message else self.play.request(call, sender))  # type: ignore[arg-type]

    def _end(self, detail: tuple[int, Outcome]) -> None:
        at, outcome = detail
        runs = list(self.play.runs.values())
        if runs:
            error = ScriptError("KeyError", "'x'", 2, "KeyError: 'x'") if outcome is Outcome.FAILED else None
            returned = Payload("1") if outcome is Outcome.DONE else None
            self.play.end(runs[at % len(runs)], outcome, error=error, returned=returned, duration_ms=1.0)

    def _expire(self, detail: int) -> None:
        waits = [send for send in self.sends if isinstance(send.call, RequestCall)]
        if waits:
            self.play.router.requests.expire(waits[detail % len(waits)].id, self.play.now)
            self.play.collect()

    def _wait(self, detail: int) -> None:
        self.play.now += detail * 100
        self.play.router.arrive(self.play.now)
        self.play.collect()

    def _fault(self, detail: list[Fault]) -> None:
        self.play.router.set_faults(detail, self.play.now)
        self.play.collect()

    def _hold(self, detail: bool) -> None:
        self.play.router.queues.hold(self.play.now, on=detail)
        self.play.collect()

    def _next(self, at: int) -> None:
        """Let the next one go, now and then all."""
        if at % 4 == 3:
            self.play.router.queues.release_all(self.play.now)
        else:
            self.play.router.queues.release_next(self.play.now)
        self.play.collect()

    def finish(self) -> "History":
        """Let everything come to its end that can."""
        self._fault([])
        self._hold(False)
        for _ in range(3):  # there, back, and what came of it
            self._wait(30)
            self.play.end_all()
        return self

    def trace(self, send: Send) -> Trace:
        """All that is known of a send now."""
        return trace_in(self.play, send)

    def traces(self) -> list[Trace]:
        """Those of all sends."""
        return [self.trace(send) for send in self.sends]


def earlier_in(play: RouterPlay, send: Send) -> EarlierSend:
    """A send with its deliveries, for what was sent after it."""
    return EarlierSend(send, tuple(each.delivery for each in trace_in(play, send).verdicts if each.delivery))


def trace_in(play: RouterPlay, send: Send) -> Trace:
    """All that is known now of a send at a router."""
    world = play.router.registry.world_at(send.seq)
    known: dict[Endpoint, Delivery] = {delivery.endpoint: delivery for delivery in play.deliveries(send)}
    known.update({delivery.endpoint: delivery for delivery in play.router.open_deliveries(send)})
    verdicts = tuple(
        with_delivery(verdict, known.get(verdict.endpoint), send.call)
        for verdict in judge(send.call, send.sender, world)
    )
    answers = play.answers(send)
    answer: Answer | None = answers[-1].answer if answers else None
    return Trace(send, verdicts, answer, world)
