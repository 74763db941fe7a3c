"""Verdicts in words for people: one sentence each, with both compared values (section 6)."""

from collections.abc import Callable

from gateway_core.model.faults import FAULT_ERROR, FAULT_NOTE, LOST_ERROR
from gateway_core.model.session import EndpointKind
from gateway_core.routing.durations import duration_text
from gateway_core.routing.near_misses import NearMiss, NearMissKind
from gateway_core.routing.sends import Delivery, Reason
from gateway_core.routing.verdicts import Verdict


def verdict_text(verdict: Verdict) -> str:
    """One sentence that says what happened at this endpoint, with a second one where something was nearly right."""
    sentence = _SENTENCES[verdict.reason](verdict)
    if verdict.selected and verdict.expected and verdict.reason not in (Reason.HANDLER_MISSING, Reason.HANDLER_OFF):
        sentence = f"{sentence} {_request_host_mark(verdict)}"
    if verdict.near_miss is not None:
        sentence = f"{sentence} {near_miss_text(verdict.near_miss)}"
    return sentence


def near_miss_text(miss: NearMiss) -> str:
    """What to look at: the near miss as a sentence."""
    return _NEAR_MISSES[miss.kind].format(value=miss.value)


def _request_host_mark(verdict: Verdict) -> str:
    """What the hostName of a request meant (R3)."""
    if verdict.endpoint.kind is EndpointKind.CLIENT:
        return f"It answers because its host name is {verdict.expected}, as this lab reads hostName."
    return (
        f"hostName {verdict.expected} is documented for requests, but the gateway answers, so it limits nothing here."
    )


_NEAR_MISSES = {
    NearMissKind.CASE: "Only upper and lower case differ from “{value}”.",
    NearMissKind.BLANKS: "Only blanks at the ends differ from “{value}”.",
    NearMissKind.CASE_AND_BLANKS: "Only upper and lower case and blanks at the ends differ from “{value}”.",
    NearMissKind.ADDRESS_FOR_HOST: "That is the client's address; its host name is “{value}”.",
    NearMissKind.OTHER_SCOPE: "A handler of that name exists in the {value} scope.",
    NearMissKind.SIMILAR_NAME: "Did you mean “{value}”?",
}


def _comm_mode(verdict: Verdict) -> str:
    return f"The sender's comm mode is {verdict.actual}; only read-write sends anything."


def _remote_unknown(verdict: Verdict) -> str:
    if verdict.rule in {"M24", "R10"}:
        return f"The call goes to {verdict.expected}, a name that nobody on the gateway network has."
    return f"The call goes to {verdict.expected} and does not name {verdict.actual}."


def _remote_down(verdict: Verdict) -> str:
    return f"Gateway {verdict.endpoint.gateway} does not answer on the gateway network: it is {verdict.actual}."


def _project_unknown(verdict: Verdict) -> str:
    known = f"its projects are {verdict.actual}" if verdict.actual else "it has no projects"
    if not verdict.expected:
        return f"The call names no project. Gateway {verdict.endpoint.gateway}: {known}."
    return f"Gateway {verdict.endpoint.gateway} has no project “{verdict.expected}”; {known}."


def _designer(_: Verdict) -> str:
    return "A designer may send and never receives."


def _scope_without_gateway(verdict: Verdict) -> str:
    if verdict.rule == "R3":
        return "This lab reads a request's hostName literally, so a client answers and not the gateway."
    if verdict.rule == "M4":
        return f"The scope is {verdict.expected}, the default with a user, role or host filter: clients only."
    return f"The scope {verdict.expected} does not name the gateway (G)."


def _scope_without_clients(verdict: Verdict) -> str:
    if verdict.rule == "R2":
        return "A request goes to the gateway's handler; clients cannot answer."
    return f"The scope {verdict.expected} does not name clients (C)."


def _other_project(verdict: Verdict) -> str:
    return f"It runs project {verdict.actual}; the message is for {verdict.expected}."


def _other_session(verdict: Verdict) -> str:
    if verdict.rule == "R3":
        return f"A request has one answer, and session {verdict.expected} was opened earlier."
    return f"Its session id is {verdict.actual}; the message is for {verdict.expected}."


def _other_user(verdict: Verdict) -> str:
    actual = f"Its user is {verdict.actual}" if verdict.actual else "Nobody is logged in there"
    return f"{actual}; the message is for {verdict.expected}."


def _role_missing(verdict: Verdict) -> str:
    actual = f"Its user has the roles {verdict.actual}" if verdict.actual else "Its user has no role"
    return f"{actual}, and not {verdict.expected}."


def _other_host(verdict: Verdict) -> str:
    actual = f"Its host name is {verdict.actual}" if verdict.actual else "It has no host name"
    return f"{actual}; the message is for {verdict.expected}."


def _handler_missing(verdict: Verdict) -> str:
    scope = "gateway" if verdict.endpoint.kind is EndpointKind.GATEWAY else "client"
    handler = verdict.expected
    if not handler:
        return "Selected, but the call names no handler."
    return f"Selected and SENT, but its project has no {scope} message handler {handler}; the error is in its log."


def _handler_off(verdict: Verdict) -> str:
    return f"Selected and SENT, but its message handler {verdict.expected} is switched off."


def _session_closed(_: Verdict) -> str:
    return "Selected and SENT, but the session closed before the handler was done."


def _queued(verdict: Verdict) -> str:
    if verdict.delivery is None:
        return "Selected: its handler would run."
    if verdict.delivery.note:
        return f"Selected. {verdict.delivery.note}"
    return "Selected; the message waits in its queue behind others."


def _running(_: Verdict) -> str:
    return "Selected; its handler is running."


def _done(verdict: Verdict) -> str:
    delivery = verdict.delivery
    if delivery is None:
        return "Received: its handler ran."
    if delivery.duration_ms is None:
        return _with_fault("Received: its handler ran.", delivery)
    duration = duration_text(delivery.duration_ms) if delivery.duration_ms >= 0.1 else "less than 0.1 ms"
    return _with_fault(f"Received: its handler ran {duration}.", delivery)


def _with_fault(sentence: str, delivery: Delivery) -> str:
    """The sentence, and what a fault on purpose had to do with it, unless it says so already."""
    note = delivery.note
    if not note.startswith(FAULT_NOTE) or note in sentence:
        return sentence
    return f"{sentence} {note}" if sentence.endswith(".") else f"{sentence}. {note}"


def _failed(verdict: Verdict) -> str:
    delivery = verdict.delivery
    error = delivery.error if delivery else None
    if delivery is None or error is None:
        note = delivery.note if delivery else ""
        return f"Received, but its handler failed. {note}".rstrip()
    if error.type == FAULT_ERROR:
        got = "Received" if delivery.started_ms is not None else "Selected and SENT"
        return _with_fault(f"{got}, but {error.message}", delivery)
    if error.type == LOST_ERROR and error.message.startswith(FAULT_NOTE):
        return f"Selected and SENT, but nothing came of it there. {error.message}"
    where = f" in line {error.line}" if error.line else ""
    return _with_fault(f"Received, but its handler failed{where}: {error.type}: {error.message}", delivery)


def _stopped(verdict: Verdict) -> str:
    note = verdict.delivery.note if verdict.delivery else ""
    return f"Received, but its handler was stopped before it was done. {note}".rstrip()


_SENTENCES: dict[Reason, Callable[[Verdict], str]] = {
    Reason.COMM_MODE: _comm_mode,
    Reason.REMOTE_UNKNOWN: _remote_unknown,
    Reason.REMOTE_DOWN: _remote_down,
    Reason.PROJECT_UNKNOWN: _project_unknown,
    Reason.DESIGNER_NEVER_RECEIVES: _designer,
    Reason.SCOPE_WITHOUT_GATEWAY: _scope_without_gateway,
    Reason.SCOPE_WITHOUT_CLIENTS: _scope_without_clients,
    Reason.OTHER_PROJECT: _other_project,
    Reason.OTHER_SESSION: _other_session,
    Reason.OTHER_USER: _other_user,
    Reason.ROLE_MISSING: _role_missing,
    Reason.OTHER_HOST: _other_host,
    Reason.HANDLER_MISSING: _handler_missing,
    Reason.HANDLER_OFF: _handler_off,
    Reason.SESSION_CLOSED: _session_closed,
    Reason.QUEUED: _queued,
    Reason.RUNNING: _running,
    Reason.DONE: _done,
    Reason.FAILED: _failed,
    Reason.STOPPED: _stopped,
}
