"""What the verdict panel shows, as values: a line for every endpoint of one send and the details of one line (no widgets).

A name in `remoteServers` that no gateway has gets a line too, though it is no endpoint (M24).
"""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from client.looks.error_words import traceback_text
from designer.panels.verdicts.conditions import ComparedFilter, compared_filters
from gateway_core.api import (
    AnswerOutcome,
    Delivery,
    Effect,
    Endpoint,
    EndpointKind,
    Explanation,
    MessageCall,
    Payload,
    Reason,
    Send,
    Trace,
    Verdict,
    explanation_of,
    not_sent_names,
    verdict_text,
)

_MOST_OF_EFFECT = 400  # letters of one effect; the rest says nothing that the payload does not


class LineStanding(Enum):
    """What a line says beyond its reason."""

    OTHER = "other"
    UNSENT = "unsent"  # a gateway that the call names and that its receipt calls NOT_SENT
    EXPECTED = "expected"  # a call that was not made would be received
    DEPENDS = "depends"  # only running can tell


@dataclass(frozen=True, slots=True)
class VerdictLine:
    """One endpoint: who it is, whether it was selected, how far it came, and why in one sentence.

    `is_open` is false for a client of the lab that is not open.
    """

    key: str
    name: str
    kind: EndpointKind
    user: str
    host: str
    selected: bool
    reason: Reason
    sentence: str
    standing: LineStanding = LineStanding.OTHER
    is_open: bool = True
    rule: str = ""


@dataclass(frozen=True, slots=True)
class EndpointDetail:
    """All that is known of one send at one endpoint. Texts are empty where there is nothing to say, `payload` None.

    `error` is a traceback, or a note where there is none; `words` are the error in plain words.
    """

    sentence: str
    payload: Payload | None
    filters: tuple[ComparedFilter, ...]
    output: str
    words: Explanation | None
    error: str
    returned: str
    answer: str
    effects: tuple[str, ...]
    rule: str
    receipt: str


def verdict_lines(trace: Trace) -> tuple[VerdictLine, ...]:
    """A line for each verdict: those that were selected first, then those it was not sent to, else in their own order."""
    unsent = not_sent_names(trace.send)
    lines = [_line(verdict, unsent) for verdict in _all_verdicts(trace)]
    return tuple(sorted(lines, key=_place))


def headline(trace: Trace) -> str:
    """The send in a few words: `#12 testHandler to ACME, 3 of 7 selected`, and how many gateways it did not leave for."""
    send = trace.send
    chosen = sum(verdict.selected for verdict in trace.verdicts)
    translate = QCoreApplication.translate
    what = f"#{send.id} {send.call.handler} → {send.call.project}"
    text = translate("VerdictLines", "{what}, {chosen} of {count} selected")
    text = text.format(what=what, chosen=chosen, count=len(trace.verdicts))
    unsent = len(not_sent_names(send))
    if not unsent:
        return text
    return translate("VerdictLines", "{text}, {count} not sent").format(text=text, count=unsent)


def verdict_of(trace: Trace, key: str) -> Verdict | None:
    """The verdict behind a line's key."""
    return next((verdict for verdict in _all_verdicts(trace) if _key(verdict) == key), None)


def endpoint_detail(trace: Trace, verdict: Verdict) -> EndpointDetail:
    """The details of one endpoint of one send."""
    delivery = verdict.delivery
    return EndpointDetail(
        sentence=_sentence(verdict, not_sent_names(trace.send)),
        payload=trace.send.call.payload,
        filters=compared_filters(trace.send, verdict),
        output=delivery.output if delivery else "",
        words=explanation_of(delivery.error) if delivery and delivery.error else None,
        error=_error_text(delivery),
        returned=delivery.returned.to_python2() if delivery and delivery.returned else "",
        answer=_answer_text(trace, verdict),
        effects=tuple(map(_effect_text, delivery.effects)) if delivery else (),
        rule=verdict.rule,
        receipt=_receipt(trace.send, verdict),
    )


def _all_verdicts(trace: Trace) -> tuple[Verdict, ...]:
    """The verdicts of all endpoints, and one for each name that the gateway network does not know."""
    known = {verdict.endpoint.gateway for verdict in trace.verdicts}
    unknown = (name for name in not_sent_names(trace.send) if name not in known)
    return (*trace.verdicts, *(_unknown_verdict(name, trace) for name in unknown))


def _unknown_verdict(name: str, trace: Trace) -> Verdict:
    """The verdict on a name that no gateway has; if one was probably meant, that gateway's own verdict says so."""
    same = (verdict for verdict in trace.verdicts if verdict.rule == "M24" and verdict.expected == name)
    miss = next((verdict.near_miss for verdict in same if verdict.near_miss), None)
    endpoint = Endpoint(EndpointKind.GATEWAY, name, name)
    return Verdict(endpoint, False, Reason.REMOTE_UNKNOWN, "M24", name, "not known", miss)


def _sentence(verdict: Verdict, unsent: tuple[str, ...]) -> str:
    """Why, and that the receipt says so where a gateway was named in vain."""
    text = verdict_text(verdict)
    if not _is_unsent(verdict, unsent):
        return text
    return f"{text} {QCoreApplication.translate('VerdictLines', 'Its receipt says NOT_SENT.')}"


def _is_unsent(verdict: Verdict, unsent: tuple[str, ...]) -> bool:
    return verdict.endpoint.kind is EndpointKind.GATEWAY and verdict.endpoint.name in unsent


def _line(verdict: Verdict, unsent: tuple[str, ...]) -> VerdictLine:
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
        sentence=_sentence(verdict, unsent),
        standing=LineStanding.UNSENT if _is_unsent(verdict, unsent) else LineStanding.OTHER,
        rule=verdict.rule,
    )


def _key(verdict: Verdict) -> str:
    return endpoint_key(verdict.endpoint)


def endpoint_key(endpoint: Endpoint) -> str:
    """The key of an endpoint's line."""
    return endpoint.session or f"gateway:{endpoint.name}"


def _place(line: VerdictLine) -> tuple[bool, bool]:
    return not line.selected, line.standing is not LineStanding.UNSENT


def _error_text(delivery: Delivery | None) -> str:
    if delivery is None or delivery.error is None:
        return delivery.note if delivery else ""
    return traceback_text(delivery.error)


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
    """The call as it stands in a script: `system.gui.messageBox('Hello')`; a long one is cut, so that the next is seen."""
    text = f"{effect.call}({', '.join(argument.text for argument in effect.arguments.tree().children())})"
    return text if len(text) <= _MOST_OF_EFFECT else f"{text[:_MOST_OF_EFFECT]}…"


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
