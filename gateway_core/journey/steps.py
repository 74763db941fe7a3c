"""Steps: all decisions of one send in one fixed order, to go through forwards and backwards.

First what holds for the whole call, then gateway by gateway, then endpoint by endpoint. Pure: nothing runs again; the
position is the caller's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gateway_core.journey.call_text import call_text, scope_text, targets_text
from gateway_core.journey.decisions import Decision, TraceDecisions, known_decisions, made_decision
from gateway_core.messages.calls import Call, MessageCall, RequestCall
from gateway_core.model.session import Endpoint
from gateway_core.routing.checks import DecisionKind, target_gateways
from gateway_core.routing.sends import Delivery, Reason
from gateway_core.routing.trace import EarlierSend, Trace
from gateway_core.routing.verdicts import Verdict, judge, with_delivery


@dataclass(frozen=True, slots=True)
class Step:
    """One decision, for whom it was made, and how the verdicts stand after it.

    `verdicts` are in the order of the trace's; None: not decided yet.
    """

    endpoints: tuple[Endpoint, ...]
    decision: Decision
    verdicts: tuple[Verdict | None, ...]


def steps(trace: Trace, earlier: Sequence[EarlierSend] = ()) -> tuple[Step, ...]:
    """The steps of a send; none where nobody knows any more how the lab stood. `earlier` as for `decisions`."""
    known = known_decisions(trace, earlier)
    return tuple(_Stepping(known).all()) if known else ()


class _Stepping:
    """Goes through the decisions once and keeps how the verdicts stand."""

    def __init__(self, known: TraceDecisions) -> None:
        self._known = known
        self._trace = trace = known.trace
        self._judged = judge(trace.send.call, trace.send.sender, known.world)
        self._standing: list[Verdict | None] = [None] * len(trace.verdicts)
        self._shown: tuple[Verdict | None, ...] = tuple(self._standing)
        self._answered = False

    def all(self) -> Iterator[Step]:
        trace = self._trace
        everybody = tuple(verdict.endpoint for verdict in trace.verdicts)
        positions: dict[str, list[int]] = {}
        for position, endpoint in enumerate(everybody):
            positions.setdefault(endpoint.gateway, []).append(position)
        yield self._step(everybody, self._call())
        yield self._step(everybody, self._scope())
        comm_mode = self._known.way_to(everybody[0].gateway)[0]
        if not comm_mode.passed:
            yield self._decided(list(range(len(everybody))), comm_mode)
            yield from self._unanswered()
            return
        yield self._step(everybody, comm_mode)
        yield self._step(everybody, self._targets())
        for gateway, members in positions.items():
            yield from self._at_gateway(gateway, members)
        yield from self._unanswered()

    def _at_gateway(self, gateway: str, members: list[int]) -> Iterator[Step]:
        endpoints = tuple(self._trace.verdicts[position].endpoint for position in members)
        for decision in self._known.way_to(gateway)[1:]:
            if not decision.passed:
                yield self._decided(members, decision)
                return
            yield self._step(endpoints, decision)
        for position in members:
            yield from self._at_endpoint(position)

    def _at_endpoint(self, position: int) -> Iterator[Step]:
        verdict = self._trace.verdicts[position]
        found = self._known.at(verdict.endpoint)
        for decision in found:
            standing = verdict if decision is found[-1] else self._between(position, decision)
            if standing is not self._standing[position]:
                self._stand(position, standing)
            self._answered = self._answered or decision.kind is DecisionKind.ANSWER
            yield self._step((verdict.endpoint,), decision)

    def _between(self, position: int, decision: Decision) -> Verdict | None:
        """How an endpoint stands after a decision that is not its last one."""
        judged, delivery = self._judged[position], self._trace.verdicts[position].delivery
        if decision.kind is DecisionKind.HANDLER_ON:
            return judged
        if delivery is None or decision.kind not in (DecisionKind.QUEUE, DecisionKind.START):
            return self._standing[position]
        queued = Delivery(delivery.send_id, delivery.endpoint, Reason.QUEUED, delivery.queued_ms)
        if decision.kind is DecisionKind.START:
            queued = replace(queued, reason=Reason.RUNNING, started_ms=delivery.started_ms)
        return with_delivery(judged, queued, self._trace.send.call)

    def _stand(self, position: int, verdict: Verdict | None) -> None:
        self._standing[position] = verdict
        self._shown = tuple(self._standing)

    def _decided(self, members: list[int], decision: Decision) -> Step:
        """A step that decides all of these endpoints at once."""
        for position in members:
            self._standing[position] = self._trace.verdicts[position]
        self._shown = tuple(self._standing)
        return self._step(tuple(self._trace.verdicts[position].endpoint for position in members), decision)

    def _step(self, endpoints: tuple[Endpoint, ...], decision: Decision) -> Step:
        return Step(endpoints, decision, self._shown)

    # -- what holds for the whole call --------------------------------------------------------------------------

    def _call(self) -> Decision:
        send = self._trace.send
        rule = "M1" if isinstance(send.call, MessageCall) else "R1"
        found = (True, send.call.project, send.call.handler)
        return made_decision(DecisionKind.CALL, found, rule, send.time_ms, call_text(send))

    def _scope(self) -> Decision:
        send, call = self._trace.send, self._trace.send.call
        given, in_force, rule = _scope_of(call, self._known.world.request_host_name)
        found = (bool(in_force), given, in_force)
        text = scope_text(call, rule)
        return made_decision(DecisionKind.DEFAULT_SCOPE, found, rule, send.time_ms, text)

    def _targets(self) -> Decision:
        send, world = self._trace.send, self._known.world
        names = target_gateways(send.call, world.current(send.sender))
        known = [state.name for state in world.gateways]
        strangers = [name for name in names if name not in known]
        is_message = isinstance(send.call, MessageCall)
        rule = ("M24" if strangers else "M23") if is_message else ("R10" if strangers else "R2")
        found = (not strangers, ", ".join(names), ", ".join(known))
        text = targets_text(send.call, names, strangers)
        return made_decision(DecisionKind.TARGETS, found, rule, send.time_ms, text)

    def _unanswered(self) -> Iterator[Step]:
        """The end of a request that was never queued anywhere: its sender alone hears of it."""
        if self._trace.answer is not None and not self._answered:
            yield self._step((self._trace.send.sender,), self._known.answer_without_delivery(self._trace.answer))


def _scope_of(call: Call, request_host_name: str) -> tuple[str, str, str]:
    """The scope that was given, the letters of it that count, and the rule."""
    if isinstance(call, RequestCall):
        by_host = bool(call.host) and request_host_name == "client"
        return "", "C" if by_host else "G", "R3" if by_host else "R2"
    letters = "".join(letter for letter in call.effective_scope if letter in "CG")
    return call.scope, letters, "M6" if call.scope else "M4"
