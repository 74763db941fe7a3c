"""Legs: the way that a send really takes, piece by piece: sender, gateways, receivers, and the answer back.

Pure: made from a trace. Endpoints that were not selected have no leg; what stopped the whole send on its way has one that
says so. Knows no words for people.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from gateway_core.messages.calls import RequestCall
from gateway_core.model.session import Endpoint, EndpointKind
from gateway_core.routing.checks import target_gateways
from gateway_core.routing.fault_text import ON_ITS_WAY
from gateway_core.routing.sends import AnswerOutcome, Delivery, Reason
from gateway_core.routing.trace import Trace
from gateway_core.routing.verdicts import Verdict
from gateway_core.routing.world import World


class LegKind(StrEnum):
    """What goes along a leg: a call to its gateway, from there to another one, to a receiver, and what comes back."""

    SEND = "send"
    FORWARD = "forward"
    DELIVER = "deliver"
    ANSWER = "answer"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Leg:
    """One piece of the way. Times are ms after the send; `ends_ms` None: it is not there yet.

    `outcome` of `SEND` and `FORWARD` is what stopped the send there, None: nothing did. That of `DELIVER` is how far the
    delivery came, that of `ANSWER` and `ERROR` how the request ended. A delivery's leg ends when its handler starts.
    """

    from_endpoint: Endpoint
    to_endpoint: Endpoint
    kind: LegKind
    outcome: Reason | AnswerOutcome | None
    begins_ms: int
    ends_ms: int | None
    send_id: int


def legs(trace: Trace) -> tuple[Leg, ...]:
    """The legs of a send in the order in which they begin."""
    found = [*_Way(trace).all()]
    return tuple(sorted(found, key=_begins))


class _Way:
    """The legs of one send."""

    def __init__(self, trace: Trace) -> None:
        self._trace = trace
        self._send = send = trace.send
        world = trace.world
        self._sender = world.current(send.sender) if world else send.sender
        self._home = _gateway(self._sender.gateway)
        self._chosen = [verdict for verdict in trace.verdicts if verdict.selected]

    def all(self) -> Iterator[Leg]:
        targets = target_gateways(self._send.call, self._sender)
        blocked = Reason.COMM_MODE if self._send.blocked_by else None
        if self._sender.session:
            yield self._leg(LegKind.SEND, self._sender, self._home, blocked or self._stop_at(self._home.name, targets))
        if blocked:
            return
        for name in targets:
            if name != self._home.name:
                arrives_ms = self._arrives_ms(name)
                yield self._leg(
                    LegKind.FORWARD, self._home, _gateway(name), self._stop_at(name, targets), 0, arrives_ms
                )
        for verdict in self._chosen:
            yield self._delivered(verdict)
        yield from self._back(targets)

    def _leg(
        self,
        kind: LegKind,
        origin: Endpoint,
        target: Endpoint,
        outcome: Reason | AnswerOutcome | None,
        begins_ms: int = 0,
        ends_ms: int | None = 0,
    ) -> Leg:
        return Leg(origin, target, kind, outcome, begins_ms, ends_ms, self._send.id)

    def _stop_at(self, gateway: str, targets: tuple[str, ...]) -> Reason | None:
        """What stops the send before or at a gateway."""
        world = self._trace.world
        if world is None or gateway not in targets:
            return None
        return _stop(world, self._home.name, gateway, self._send.call.project)

    def _arrives_ms(self, gateway: str) -> int | None:
        """When it came to another gateway, as its deliveries there tell; None: it is still on its way."""
        there = [
            verdict.delivery for verdict in self._chosen if verdict.endpoint.gateway == gateway and verdict.delivery
        ]
        if any(delivery.note == ON_ITS_WAY for delivery in there):
            return None
        return max(0, min((self._after(delivery.queued_ms) for delivery in there), default=0))

    def _after(self, time_ms: int) -> int:
        return time_ms - self._send.time_ms

    def _delivered(self, verdict: Verdict) -> Leg:
        origin, delivery = _gateway(verdict.endpoint.gateway), verdict.delivery
        if delivery is None:
            return self._leg(LegKind.DELIVER, origin, verdict.endpoint, verdict.reason, 0, None)
        arrived = delivery.started_ms if delivery.started_ms is not None else delivery.ended_ms
        ends_ms = None if arrived is None else self._after(arrived)
        return self._leg(
            LegKind.DELIVER, origin, verdict.endpoint, delivery.reason, self._after(delivery.queued_ms), ends_ms
        )

    # -- what comes back ----------------------------------------------------------------------------------------

    def _back(self, targets: tuple[str, ...]) -> Iterator[Leg]:
        answer, call = self._trace.answer, self._send.call
        if answer is None or not isinstance(call, RequestCall):
            return
        timed_out_ms = round((self._send.timeout_s or 0) * 1000)
        if answer.outcome in (AnswerOutcome.TIMED_OUT, AnswerOutcome.LATE) and self._sender.session:
            timed_out = AnswerOutcome.TIMED_OUT
            yield self._leg(LegKind.ERROR, self._home, self._sender, timed_out, timed_out_ms, timed_out_ms)
        if answer.outcome is AnswerOutcome.TIMED_OUT or self._is_given_up():
            return
        kind = LegKind.ERROR if answer.error else LegKind.ANSWER
        at_ms, stations = self._stations_back(targets[0])
        for origin, target in pairwise(stations):
            yield self._leg(kind, origin, target, answer.outcome, at_ms, at_ms)

    def _is_given_up(self) -> bool:
        """Whether the sender itself ended the request by cancelling it."""
        error = self._trace.answer.error if self._trace.answer else None
        return error is not None and error.type.endswith("CancellationException")

    def _stations_back(self, asked: str) -> tuple[int, list[Endpoint]]:
        """When an answer set out, ms after the send, and whom it came by; a late one ends at the sender's gateway."""
        answer, deliveries = self._trace.answer, [verdict.delivery for verdict in self._chosen if verdict.delivery]
        at_ms, stations = 0, [_gateway(asked)]
        world = self._trace.world
        if world is not None and world.gateway(asked) is None:
            stations = [self._home]
        if deliveries:
            at_ms, stations = self._answerer(deliveries[0])
        if stations[-1] != self._home:
            stations.append(self._home)
        if self._sender.session and answer is not None and answer.outcome is not AnswerOutcome.LATE:
            stations.append(self._sender)
        return at_ms, stations

    def _answerer(self, delivery: Delivery) -> tuple[int, list[Endpoint]]:
        at_ms = self._after(delivery.ended_ms) if delivery.ended_ms is not None else 0
        endpoint = delivery.endpoint
        if endpoint.kind is EndpointKind.GATEWAY:
            return at_ms, [endpoint]
        return at_ms, [endpoint, _gateway(endpoint.gateway)]


def _gateway(name: str) -> Endpoint:
    return Endpoint(EndpointKind.GATEWAY, name, name)


def _stop(world: World, origin: str, gateway: str, project: str) -> Reason | None:
    state = world.gateway(gateway)
    if state is None:
        return Reason.REMOTE_UNKNOWN
    if not world.reachable(origin, gateway):
        return Reason.REMOTE_DOWN
    return None if project in state.projects else Reason.PROJECT_UNKNOWN


def _begins(leg: Leg) -> int:
    return leg.begins_ms
