"""Decisions in words for people: one sentence each, in the voice of `verdict_text`, with both compared values."""

from collections.abc import Callable, Sequence

from gateway_core.messages.calls import Call
from gateway_core.model.parts import Threading
from gateway_core.model.session import Endpoint, EndpointKind
from gateway_core.routing.checks import OWN_GATEWAY, STOPPING_REASONS, Check, DecisionKind
from gateway_core.routing.durations import duration_text
from gateway_core.routing.sends import Answer, AnswerOutcome, Reason, Send
from gateway_core.routing.verdict_text import verdict_text
from gateway_core.routing.verdicts import Verdict
from gateway_core.routing.world import World


def check_text(check: Check, endpoint: Endpoint) -> str:
    """What was compared at an endpoint; where it stopped there, the verdict's own sentence."""
    if check.passed:
        return _PASSED[check.kind](check, endpoint)
    reason = STOPPING_REASONS[check.kind]
    selected = reason in (Reason.HANDLER_MISSING, Reason.HANDLER_OFF)
    return verdict_text(Verdict(endpoint, selected, reason, check.rule, check.expected, check.actual, check.near_miss))


def unfiltered_text(missing: Sequence[str]) -> str:
    """The filters that are not given."""
    names = _listed(missing)
    return (
        f"{names} is not given, so it limits nobody."
        if len(missing) == 1
        else f"{names} are not given, so they limit nobody."
    )


def gateway_unfiltered_text(given: Sequence[str], rule: str) -> str:
    """The filters that are given and mean nothing to a gateway."""
    names = _listed(given)
    if rule == "R3":
        return f"{names} is documented for requests, but the gateway answers, so it limits nothing here."
    verb = "limits" if len(given) == 1 else "limit"
    return f"{names} {verb} clients only; the gateway gets the message whatever they say."


def queue_text(call: Call, endpoint: Endpoint, world: World, before: int) -> str:
    """Which queue it was put into, and behind how many."""
    handler = world.handler(endpoint, call.project, call.handler)
    threading = handler.threading if handler else Threading.SHARED
    is_gateway = endpoint.kind is EndpointKind.GATEWAY
    queue = {
        Threading.EDT: "the client's GUI queue",
        Threading.DEDICATED: "the handler's own queue",
        Threading.SHARED: f"the shared queue of project {call.project}" if is_gateway else "the client's shared queue",
    }[threading]
    behind = f", behind {before} other{'s' if before > 1 else ''}" if before else ""
    return f"It was put into {queue}{behind}; one after the other runs there."


def start_text(waited_ms: int) -> str:
    """When the handler began."""
    if not waited_ms:
        return "Its handler began at once."
    return f"Its handler began {duration_text(waited_ms)} after it was queued."


def end_text(verdict: Verdict) -> str:
    """How the delivery ended."""
    return verdict_text(verdict)


def answer_text(answer: Answer, send: Send) -> str:
    """How a request ended for its sender."""
    error = f"{answer.error.type}: {answer.error.message}" if answer.error else ""
    if answer.outcome is AnswerOutcome.RETURNED:
        value = answer.value.to_python2() if answer.value else "None"
        return f"The sender got the answer {_shortened(value)}."
    if answer.outcome is AnswerOutcome.FAILED:
        return f"The sender got an exception and no answer. {error}"
    if answer.outcome is AnswerOutcome.TIMED_OUT:
        return f"The sender waited {_seconds(send)} and got a time-out; no answer had come by then."
    return f"The answer came after the sender's {_seconds(send)} were over, so nobody got it."


def _seconds(send: Send) -> str:
    timeout_s = send.timeout_s or 0
    return "1 second" if timeout_s == 1 else f"{timeout_s:g} seconds"


def _shortened(value: str) -> str:
    return value if len(value) <= _LONGEST_VALUE else f"{value[:_LONGEST_VALUE]}…"


_LONGEST_VALUE = 60


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _comm_mode(check: Check, _: Endpoint) -> str:
    return f"The sender's comm mode is {check.actual}, and {check.expected} is needed."


def _addressed(check: Check, endpoint: Endpoint) -> str:
    return f"The call goes to {check.expected}, and this is gateway {endpoint.gateway}."


def _reachable(check: Check, endpoint: Endpoint) -> str:
    if check.actual == OWN_GATEWAY:
        return f"Gateway {endpoint.gateway} is the sender's own gateway, so the gateway network plays no part."
    return f"Gateway {endpoint.gateway} is {check.actual} on the gateway network."


def _project_there(check: Check, endpoint: Endpoint) -> str:
    return f"Gateway {endpoint.gateway} has the project {check.expected}."


def _receives(_: Check, __: Endpoint) -> str:
    return "It is a client, and clients may receive."


def _gateway_scope(check: Check, _: Endpoint) -> str:
    if check.rule == "R2":
        return "A request goes to the gateway's handler, and this is a gateway."
    default = ", the default here" if check.rule == "M4" else ""
    return f"The scope is {check.expected}{default}, and G names the gateway."


def _client_scope(check: Check, _: Endpoint) -> str:
    if check.rule == "R3":
        return "This lab reads a request's hostName literally, so a client answers."
    default = ", the default here" if check.rule == "M4" else ""
    return f"The scope is {check.expected}{default}, and C names clients."


def _project(check: Check, _: Endpoint) -> str:
    return f"It runs project {check.actual}, and the message is for {check.expected}."


def _session_id(check: Check, _: Endpoint) -> str:
    return f"Its session id is {check.actual}, and the message is for {check.expected}."


def _user(check: Check, _: Endpoint) -> str:
    return f"Its user is {check.actual}, and the message is for {check.expected}."


def _role(check: Check, _: Endpoint) -> str:
    return f"Its user has the roles {check.actual}, and {check.expected} is asked for."


def _host(check: Check, _: Endpoint) -> str:
    return f"Its host name is {check.actual}, and the message is for {check.expected}."


def _one_answer(_: Check, __: Endpoint) -> str:
    return "A request has one answer, and this is the first client that can give it."


def _handler(check: Check, endpoint: Endpoint) -> str:
    scope = "gateway" if endpoint.kind is EndpointKind.GATEWAY else "client"
    return f"Its project has the {scope} message handler {check.expected}."


def _handler_on(check: Check, _: Endpoint) -> str:
    return f"The message handler {check.expected} is switched {check.actual}."


_PASSED: dict[DecisionKind, Callable[[Check, Endpoint], str]] = {
    DecisionKind.COMM_MODE: _comm_mode,
    DecisionKind.ADDRESSED: _addressed,
    DecisionKind.REACHABLE: _reachable,
    DecisionKind.PROJECT_THERE: _project_there,
    DecisionKind.RECEIVES: _receives,
    DecisionKind.GATEWAY_SCOPE: _gateway_scope,
    DecisionKind.CLIENT_SCOPE: _client_scope,
    DecisionKind.PROJECT: _project,
    DecisionKind.SESSION_ID: _session_id,
    DecisionKind.USER: _user,
    DecisionKind.ROLE: _role,
    DecisionKind.HOST: _host,
    DecisionKind.ONE_ANSWER: _one_answer,
    DecisionKind.HANDLER: _handler,
    DecisionKind.HANDLER_ON: _handler_on,
}
