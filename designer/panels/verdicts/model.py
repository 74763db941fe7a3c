"""What the verdict panel shows, as values: a line for every endpoint of one send and the details of one line (no Qt)."""

from dataclasses import dataclass

from gateway_core.api import (
    AnswerOutcome,
    Delivery,
    Effect,
    EndpointKind,
    MessageCall,
    Payload,
    Reason,
    RequestCall,
    Send,
    Trace,
    Verdict,
    rule_source,
    verdict_text,
)


@dataclass(frozen=True, slots=True)
class VerdictLine:
    """One endpoint: who it is, whether it was selected, how far it came, and why in one sentence."""

    key: str
    name: str
    kind: EndpointKind
    user: str
    host: str
    selected: bool
    reason: Reason
    sentence: str


@dataclass(frozen=True, slots=True)
class ComparedFilter:
    """One condition of the call beside what the endpoint has. `agrees` None: not given, so it limits nothing."""

    name: str
    given: str
    actual: str
    agrees: bool | None


@dataclass(frozen=True, slots=True)
class EndpointDetail:
    """All that is known of one send at one endpoint. Texts are empty where there is nothing to say."""

    sentence: str
    payload: Payload
    filters: tuple[ComparedFilter, ...]
    output: str
    error: str
    returned: str
    answer: str
    effects: tuple[str, ...]
    rule: str
    source: str
    receipt: str


def verdict_lines(trace: Trace) -> tuple[VerdictLine, ...]:
    """A line for each verdict, those that were selected first, else in their own order."""
    lines = [_line(verdict) for verdict in trace.verdicts]
    return tuple(sorted(lines, key=_not_selected))


def headline(trace: Trace) -> str:
    """The send in a few words: `#12 testHandler to ACME, 3 of 7 selected`."""
    send = trace.send
    chosen = sum(verdict.selected for verdict in trace.verdicts)
    return f"#{send.id} {send.call.handler} → {send.call.project}, {chosen} of {len(trace.verdicts)} selected"


def verdict_of(trace: Trace, key: str) -> Verdict | None:
    """The verdict behind a line's key."""
    return next((verdict for verdict in trace.verdicts if _key(verdict) == key), None)


def endpoint_detail(trace: Trace, verdict: Verdict) -> EndpointDetail:
    """The details of one endpoint of one send."""
    delivery = verdict.delivery
    return EndpointDetail(
        sentence=verdict_text(verdict),
        payload=trace.send.call.payload,
        filters=compared_filters(trace.send, verdict),
        output=delivery.output if delivery else "",
        error=_error_text(delivery),
        returned=delivery.returned.to_python2() if delivery and delivery.returned else "",
        answer=_answer_text(trace, verdict),
        effects=tuple(map(_effect_text, delivery.effects)) if delivery else (),
        rule=verdict.rule,
        source=rule_source(verdict.rule),
        receipt=_receipt(trace.send, verdict),
    )


def compared_filters(send: Send, verdict: Verdict) -> tuple[ComparedFilter, ...]:
    """Each condition of the call with both values, for a client or designer; for a gateway project and scope."""
    call, session = send.call, verdict.session
    if session is None:
        return _gateway_conditions(send, verdict)
    identity = session.identity
    conditions = [_equal("project", call.project, session.project)]
    if isinstance(call, RequestCall):
        return (*conditions, _equal("hostName", call.host, identity.host))
    filters = call.filters
    has_role = filters.role in identity.roles if filters.role else None
    return (
        ComparedFilter("scope", call.effective_scope, "C", call.to_clients),
        *conditions,
        _equal("clientSessionId", filters.session_id, session.id),
        _equal("user", filters.user, identity.user),
        ComparedFilter("hasRole", filters.role, ", ".join(identity.roles), has_role),
        _equal("hostName", filters.host, identity.host),
    )


def _gateway_conditions(send: Send, verdict: Verdict) -> tuple[ComparedFilter, ...]:
    call = send.call
    if isinstance(call, RequestCall):
        target = call.remote_server or send.sender.gateway
        return (ComparedFilter("remoteServer", target, verdict.endpoint.name, target == verdict.endpoint.name),)
    conditions = [ComparedFilter("scope", call.effective_scope, "G", call.to_gateway)]
    if call.remote_servers:
        named = verdict.endpoint.name in call.remote_servers
        servers = ", ".join(call.remote_servers)
        conditions.append(ComparedFilter("remoteServers", servers, verdict.endpoint.name, named))
    return tuple(conditions)


def _equal(name: str, given: str, actual: str) -> ComparedFilter:
    return ComparedFilter(name, given, actual, given == actual if given else None)


def _line(verdict: Verdict) -> VerdictLine:
    identity = verdict.session.identity if verdict.session else None
    endpoint = verdict.endpoint
    return VerdictLine(
        key=_key(verdict),
        name=endpoint.name if endpoint.kind is not EndpointKind.DESIGNER else "designer",
        kind=endpoint.kind,
        user=identity.user if identity else "",
        host=identity.host if identity else "",
        selected=verdict.selected,
        reason=verdict.reason,
        sentence=verdict_text(verdict),
    )


def _key(verdict: Verdict) -> str:
    return verdict.endpoint.session or f"gateway:{verdict.endpoint.name}"


def _not_selected(line: VerdictLine) -> bool:
    return not line.selected


def _error_text(delivery: Delivery | None) -> str:
    if delivery is None or delivery.error is None:
        return delivery.note if delivery else ""
    error = delivery.error
    return error.traceback.rstrip() or f"{error.type}: {error.message}"


def _answer_text(trace: Trace, verdict: Verdict) -> str:
    answer = trace.answer
    if answer is None or not verdict.selected:
        return ""
    if answer.error is not None:
        return f"{_ANSWERS[answer.outcome]}: {answer.error.type}: {answer.error.message}"
    value = answer.value.to_python2() if answer.value else ""
    return f"{_ANSWERS[answer.outcome]}: {value}" if value else _ANSWERS[answer.outcome]


_ANSWERS = {
    AnswerOutcome.RETURNED: "answered",
    AnswerOutcome.FAILED: "failed at the sender",
    AnswerOutcome.TIMED_OUT: "timed out at the sender",
    AnswerOutcome.LATE: "answered too late, so the answer was dropped",
}


def _effect_text(effect: Effect) -> str:
    """The call as it stands in a script: `system.gui.messageBox('Hello')`."""
    return f"{effect.call}({', '.join(argument.text for argument in effect.arguments.tree().children())})"


def _receipt(send: Send, verdict: Verdict) -> str:
    """The string that the sender got for this endpoint, if the call returned one for it (M13)."""
    if not isinstance(send.call, MessageCall):
        return ""
    endpoint = verdict.endpoint
    heads = {
        EndpointKind.CLIENT: f"type=Client,sessionId={endpoint.session},",
        EndpointKind.GATEWAY: f"type=RemoteServer,remoteServer={endpoint.name},",
        EndpointKind.DESIGNER: "\n",
    }
    found = next((each for each in send.receipts if each.startswith(heads[endpoint.kind])), "")
    if found or endpoint.kind is not EndpointKind.GATEWAY or endpoint.name != send.sender.gateway:
        return found
    return next((each for each in send.receipts if each.startswith("type=Gateway,")), "")
