"""Decisions: what was decided about one send at one endpoint, in order, up to the first that stopped it.

Made of the same checks as the verdicts, so the last decision says what the verdict says. Pure: looks at a trace only.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from gateway_core.journey.decision_text import (
    answer_text,
    check_text,
    end_text,
    gateway_unfiltered_text,
    queue_text,
    start_text,
    unfiltered_text,
)
from gateway_core.journey.lanes import deliveries_before
from gateway_core.messages.calls import MessageCall, RequestCall
from gateway_core.model.session import Endpoint, EndpointKind
from gateway_core.routing.checks import Check, Checks, DecisionKind
from gateway_core.routing.durations import duration_text
from gateway_core.routing.fault_text import ON_ITS_WAY
from gateway_core.routing.rules import rule_source
from gateway_core.routing.sends import Answer, AnswerOutcome, Delivery, Reason
from gateway_core.routing.trace import EarlierSend, Trace
from gateway_core.routing.verdicts import Verdict
from gateway_core.routing.world import World


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: what was asked for, what there was, and one sentence for people with both.

    `rule` is the id in semantics.md, `source` says where that rule comes from. `time_ms` is wall-clock ms since 1970: the
    event's for queue, run and answer, else the send's.
    """

    kind: DecisionKind
    passed: bool
    expected: str
    actual: str
    rule: str
    source: str
    time_ms: int
    text: str


def made_decision(kind: DecisionKind, found: tuple[bool, str, str], rule: str, time_ms: int, text: str) -> Decision:
    """A decision; `found` is whether it passed, what was expected, and what there was."""
    return Decision(kind, *found, rule, rule_source(rule), time_ms, text)


def decisions(trace: Trace, endpoint: Endpoint, earlier: Sequence[EarlierSend] = ()) -> tuple[Decision, ...]:
    """The decisions at one endpoint; none where nobody knows any more how the lab stood.

    `earlier` are sends before it (`Network.in_front_of`): with them a queue's decision says how many were in front.
    """
    known = known_decisions(trace, earlier)
    return (*known.way_to(endpoint.gateway), *known.at(endpoint)) if known else ()


def known_decisions(trace: Trace, earlier: Sequence[EarlierSend] = ()) -> "TraceDecisions | None":
    """All decisions of a send, or None where its world is not known any more."""
    return None if trace.world is None else TraceDecisions(trace, trace.world, earlier)


class TraceDecisions:
    """The decisions of one send, made when they are asked for; what endpoints share is made once."""

    def __init__(self, trace: Trace, world: World, earlier: Sequence[EarlierSend]) -> None:
        self.trace = trace
        self.world = world
        self._earlier = earlier
        self._checks = Checks(trace.send.call, world.current(trace.send.sender), world)
        self._verdicts = {verdict.endpoint: verdict for verdict in trace.verdicts}
        self._unfiltered = self._unfiltered_of_clients()
        self._of_check: dict[tuple[Check, EndpointKind], Decision] = {}

    def way_to(self, gateway: str) -> tuple[Decision, ...]:
        """What was decided for all endpoints of a gateway: comm mode, gateway network, project."""
        endpoint = Endpoint(EndpointKind.GATEWAY, gateway, gateway)
        return tuple(self._decision(check, endpoint) for check in self._checks.way_to(gateway))

    def at(self, endpoint: Endpoint) -> tuple[Decision, ...]:
        """What was decided at one endpoint alone; nothing where the way to its gateway had stopped it already."""
        verdict = self._verdicts.get(endpoint)
        if verdict is None:
            return ()
        way = self._checks.way_to(endpoint.gateway)
        if not way[-1].passed:
            return ()
        found = [self._shared(check, endpoint) for check in islice(self._all(verdict), len(way), None)]
        made = self._with_unfiltered(found, endpoint)
        if verdict.delivery is not None and verdict.delivery.note == ON_ITS_WAY:
            made = [decision for decision in made if decision.passed]  # whether it is handled shows when it is there
        return (*made, *self._while_running(verdict))

    def _all(self, verdict: Verdict) -> Iterable[Check]:
        if verdict.session is not None:
            return self._checks.of_session(verdict.session)
        state = self.world.gateway(verdict.endpoint.name)
        return self._checks.of_gateway(state) if state else ()

    def _shared(self, check: Check, endpoint: Endpoint) -> Decision:
        """The decision of a check; the same object where the same check was made at another endpoint."""
        if not check.passed:
            return self._decision(check, endpoint)
        key = (check, endpoint.kind)
        known = self._of_check.get(key)
        if known is None:
            known = self._of_check[key] = self._decision(check, endpoint)
        return known

    def _decision(self, check: Check, endpoint: Endpoint) -> Decision:
        text = check_text(check, endpoint)
        return self._made(check.kind, (check.passed, check.expected, check.actual), check.rule, text)

    def _made(self, kind: DecisionKind, found: tuple[bool, str, str], rule: str, text: str) -> Decision:
        return made_decision(kind, found, rule, self.trace.send.time_ms, text)

    # -- filters that are not given -----------------------------------------------------------------------------

    def _with_unfiltered(self, found: list[Decision], endpoint: Endpoint) -> list[Decision]:
        """One step for the filters that do not count here, put before what follows the filters."""
        if found[-1].kind not in _AFTER_FILTERS:
            return found
        unfiltered = self._unfiltered_of_gateway() if endpoint.kind is EndpointKind.GATEWAY else self._unfiltered
        if unfiltered is None:
            return found
        place = next(number for number, decision in enumerate(found) if decision.kind in _AFTER_FILTERS)
        return [*found[:place], unfiltered, *found[place:]]

    def _unfiltered_of_clients(self) -> Decision | None:
        call = self.trace.send.call
        if isinstance(call, RequestCall):
            return None
        missing = [name for name, value in _filters(call) if not value]
        if not missing:
            return None
        names = ", ".join(missing)
        return self._made(DecisionKind.UNFILTERED, (True, "not given", names), "M5", unfiltered_text(missing))

    def _unfiltered_of_gateway(self) -> Decision | None:
        call = self.trace.send.call
        given = [name for name, value in _filters(call) if value]
        if not given:
            return None
        rule = "M9" if isinstance(call, MessageCall) else "R3"
        names = ", ".join(given)
        text = gateway_unfiltered_text(given, rule)
        return self._made(DecisionKind.UNFILTERED, (True, names, "a gateway"), rule, text)

    # -- what only running tells --------------------------------------------------------------------------------

    def _while_running(self, verdict: Verdict) -> Iterator[Decision]:
        delivery = verdict.delivery
        if delivery is None or delivery.reason in _NOT_QUEUED:
            return
        for make in (self._queue, self._start, self._end):
            found = make(verdict, delivery)
            if found is not None:
                yield found
                if not found.passed:
                    return
        answer = self._answer(delivery)
        if answer is not None:
            yield answer

    def _queue(self, verdict: Verdict, delivery: Delivery) -> Decision:
        endpoint = verdict.endpoint
        if delivery.started_ms is None and delivery.reason is not Reason.QUEUED:
            time_ms = delivery.ended_ms if delivery.ended_ms is not None else delivery.queued_ms
            found = (False, "queued", _words(delivery.reason))
            made = self._made(DecisionKind.QUEUE, found, verdict.rule, end_text(verdict))
            return replace(made, time_ms=time_ms)
        if delivery.reason is Reason.QUEUED and delivery.note:  # held, or on its way
            waits = self._made(DecisionKind.QUEUE, (True, "queued", ""), verdict.rule, end_text(verdict))
            return replace(waits, time_ms=delivery.queued_ms)
        before = deliveries_before(self.trace.send, delivery, self._earlier, self.world)
        text = queue_text(self.trace.send.call, endpoint, self.world, before)
        found = (True, "queued", f"{before} before it" if before else "")
        return replace(self._made(DecisionKind.QUEUE, found, "H3", text), time_ms=delivery.queued_ms)

    def _start(self, _: Verdict, delivery: Delivery) -> Decision | None:
        if delivery.started_ms is None:
            return None
        waited_ms = delivery.started_ms - delivery.queued_ms
        found = (True, "started", duration_text(waited_ms))
        made = self._made(DecisionKind.START, found, "H3", start_text(waited_ms))
        return replace(made, time_ms=delivery.started_ms)

    def _end(self, verdict: Verdict, delivery: Delivery) -> Decision | None:
        if delivery.started_ms is None or delivery.ended_ms is None:
            return None
        found = (delivery.reason is Reason.DONE, "done", _words(delivery.reason))
        made = self._made(DecisionKind.END, found, verdict.rule, end_text(verdict))
        return replace(made, time_ms=delivery.ended_ms)

    def _answer(self, delivery: Delivery) -> Decision | None:
        answer = self.trace.answer
        if answer is None:
            return None
        made = self.answer_without_delivery(answer)
        if answer.outcome is AnswerOutcome.TIMED_OUT or delivery.ended_ms is None:
            return made
        return replace(made, time_ms=delivery.ended_ms)

    def answer_without_delivery(self, answer: Answer) -> Decision:
        """How a request ended for its sender, where nothing else says when: at once, or when its time was over."""
        send = self.trace.send
        rule = _ANSWER_RULES[answer.outcome]
        if answer.outcome is AnswerOutcome.FAILED and answer.error is not None:
            has_failed = any(verdict.reason is Reason.FAILED for verdict in self.trace.verdicts)
            known = rule if has_failed else _FAILURE_RULES.get(answer.error.type, rule)
            rule = "M22" if send.blocked_by else known
        found = (answer.outcome is AnswerOutcome.RETURNED, "returned", _words(answer.outcome))
        made = self._made(DecisionKind.ANSWER, found, rule, answer_text(answer, send))
        if answer.outcome is AnswerOutcome.TIMED_OUT:
            return replace(made, time_ms=send.time_ms + round((send.timeout_s or 0) * 1000))
        return made


def _words(how: Reason | AnswerOutcome) -> str:
    """How something ended, as people read it."""
    return how.value.replace("_", " ")


_AFTER_FILTERS = (DecisionKind.ONE_ANSWER, DecisionKind.HANDLER, DecisionKind.HANDLER_ON)
_NOT_QUEUED = (Reason.HANDLER_MISSING, Reason.HANDLER_OFF)
_ANSWER_RULES = {
    AnswerOutcome.RETURNED: "R4",
    AnswerOutcome.FAILED: "R7",
    AnswerOutcome.TIMED_OUT: "R9",
    AnswerOutcome.LATE: "R9",
}
_FAILURE_RULES = {
    "MessageHandlerException": "R6",
    "GatewayException": "R10",
    "java.util.concurrent.CancellationException": "R14",
    "java.io.NotSerializableException": "R13",
}


def _filters(call: MessageCall | RequestCall) -> tuple[tuple[str, str], ...]:
    """The filters that the call could have, as scripts name them, with what is given."""
    if isinstance(call, RequestCall):
        return (("hostName", call.host),)
    given = call.filters
    return (
        ("clientSessionId", given.session_id),
        ("user", given.user),
        ("hasRole", given.role),
        ("hostName", given.host),
    )
