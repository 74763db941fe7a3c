"""Verdicts: for every endpoint, what stopped a call there, or that it was selected (section 6).

A verdict is the first of an endpoint's `checks` that does not pass, so it also serves as the measure for the router's
selection in tests. Knows no words for people: see `verdict_text`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from gateway_core.messages.calls import Call, MessageCall
from gateway_core.model.faults import FAULT_ERROR, FAULT_NOTE
from gateway_core.model.session import Endpoint, Session
from gateway_core.routing.checks import STOPPING_REASONS, Check, Checks
from gateway_core.routing.near_misses import NearMiss
from gateway_core.routing.sends import Delivery, Reason
from gateway_core.routing.world import World


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a call means for one endpoint.

    `expected` is what the call asks for, `actual` what the endpoint has, both as text for comparison.
    `rule` is the id in semantics.md. For a selected endpoint `delivery` says how far it came, if the call was made.
    """

    endpoint: Endpoint
    selected: bool
    reason: Reason
    rule: str
    expected: str = ""
    actual: str = ""
    near_miss: NearMiss | None = None
    session: Session | None = None
    delivery: Delivery | None = None


def judge(call: Call, sender: Endpoint, world: World) -> tuple[Verdict, ...]:
    """A verdict for every gateway (lab order), then every session (creation order).

    A selected endpoint's reason says what would happen next: `handler_missing`, `handler_off` or `queued`.
    """
    checks = Checks(call, world.current(sender), world)
    is_message = isinstance(call, MessageCall)
    for_gateway = ("M9", "") if is_message else checks.selecting_rule
    for_client = ("M7", "") if is_message else checks.selecting_rule
    gateways = [_verdict(state.endpoint, None, checks.of_gateway(state), for_gateway) for state in world.gateways]
    sessions = [
        _verdict(session.endpoint, session, checks.of_session(session), for_client) for session in world.sessions
    ]
    return (*gateways, *sessions)


def with_delivery(verdict: Verdict, delivery: Delivery | None, call: Call) -> Verdict:
    """The verdict of a selected endpoint on a call, brought up to how far its delivery came."""
    if delivery is None:
        return verdict
    rules = _DELIVERY_RULES if isinstance(call, MessageCall) else _REQUEST_RULES
    rule = "F1" if _is_fault(delivery) else rules.get(delivery.reason, verdict.rule)
    miss = verdict.near_miss if delivery.reason is Reason.HANDLER_MISSING else None
    return replace(verdict, reason=delivery.reason, rule=rule, near_miss=miss, delivery=delivery)


def _is_fault(delivery: Delivery) -> bool:
    """Whether a fault on purpose keeps the delivery from its handler, or ended it."""
    if delivery.error is not None:
        return delivery.error.type == FAULT_ERROR or delivery.error.message.startswith(FAULT_NOTE)
    return delivery.reason is Reason.QUEUED and delivery.note.startswith(FAULT_NOTE)


_DELIVERY_RULES = {
    Reason.HANDLER_MISSING: "M12",
    Reason.HANDLER_OFF: "H1",
    Reason.QUEUED: "H3",
    Reason.RUNNING: "H3",
    Reason.FAILED: "M21",
}
_REQUEST_RULES = {**_DELIVERY_RULES, Reason.HANDLER_MISSING: "R6", Reason.FAILED: "R7"}
_SELECTED_UNHANDLED = (Reason.HANDLER_MISSING, Reason.HANDLER_OFF)


def _verdict(
    endpoint: Endpoint, session: Session | None, checks: Iterable[Check], selecting: tuple[str, str]
) -> Verdict:
    """The verdict that the last check gives. `selecting`: the rule and host name of one that all let through."""
    for check in checks:  # noqa: B007 - the last one counts
        pass
    if check.passed:
        rule, marked = selecting
        return Verdict(endpoint, True, Reason.QUEUED, rule, marked, session=session)
    reason = STOPPING_REASONS[check.kind]
    selected = reason in _SELECTED_UNHANDLED
    return Verdict(
        endpoint, selected, reason, check.rule, check.expected, check.actual, check.near_miss, session=session
    )
