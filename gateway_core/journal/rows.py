"""Events as rows of the journal and back. Knows the columns and nothing of SQLite."""

import json
from collections.abc import Iterable
from dataclasses import astuple
from typing import Any

from gateway_core.journal.send_shapes import SendShape, shape_of
from gateway_core.messages.calls import Call, Filters, MessageCall, RequestCall
from gateway_core.messages.payload import EMPTY_PAYLOAD, Payload
from gateway_core.model.session import Endpoint, EndpointKind
from gateway_core.routing.sends import (
    Answer,
    AnswerOutcome,
    Delivery,
    Effect,
    Explanation,
    Reason,
    ScriptError,
    Send,
    SendKind,
)

Row = tuple[Any, ...]
SEND_COLUMNS = (
    "id, seq, time_ms, shapes.text, payload, receipts.text, selections.text, endpoints, blocked_by, line, timeout_s"
)
SEND_TABLES = """sends JOIN texts AS shapes ON shapes.id = sends.shape JOIN texts AS receipts ON receipts.id = sends.receipts
    JOIN texts AS selections ON selections.id = sends.selected"""


def shape_text(send: Send) -> str:
    """What sends of one shape have in common, and the time-out that was given."""
    call = send.call
    sender = endpoint_list(send.sender)
    return json.dumps([send.kind.value, sender, call.project, call.handler, _call_options(call)])


def shape_from(text: str) -> SendShape:
    """The shape of a `shape_text`."""
    kind, sender, project, handler, options = json.loads(text)
    call = _call(SendKind(kind), project, handler, EMPTY_PAYLOAD, options)
    return shape_of(Send(0, 0, 0, SendKind(kind), endpoint_from(sender), call))


def send_from(row: Row) -> Send:
    """The send of a row of `SEND_COLUMNS`."""
    send_id, seq, time_ms, shape, wire, receipts, selected, endpoints, blocked, line, timeout_s = row
    kind, sender, project, handler, options = json.loads(shape)
    return Send(
        send_id,
        seq,
        time_ms,
        SendKind(kind),
        endpoint_from(sender),
        _call(SendKind(kind), project, handler, Payload(wire), options),
        tuple(json.loads(receipts)),
        endpoints_from(selected),
        blocked,
        line,
        timeout_s,
        endpoints,
    )


def endpoints_text(endpoints: Iterable[Endpoint]) -> str:
    """Endpoints, in order."""
    return json.dumps([endpoint_list(endpoint) for endpoint in endpoints])


def endpoints_from(text: str) -> tuple[Endpoint, ...]:
    """The endpoints of an `endpoints_text`."""
    return tuple(endpoint_from(parts) for parts in json.loads(text))


def delivery_row(seq: int, delivery: Delivery, endpoint: int) -> Row:
    """The columns of `deliveries`; `endpoint` is the number of its text."""
    effects = [[effect.call, effect.arguments.wire] for effect in delivery.effects]
    return (
        delivery.send_id,
        seq,
        endpoint,
        delivery.reason.value,
        delivery.queued_ms,
        delivery.started_ms,
        delivery.ended_ms,
        delivery.duration_ms,
        delivery.output,
        _error_text(delivery.error),
        delivery.returned.wire if delivery.returned else None,
        json.dumps(effects) if effects else "",
        delivery.note,
    )


def delivery_from(row: Row) -> Delivery:
    """The delivery of a row of `deliveries` with the text of its endpoint and without its number."""
    send_id, endpoint, reason, queued, started, ended, duration, output, error, returned, effects, note = row
    return Delivery(
        send_id,
        endpoint_from(json.loads(endpoint)),
        Reason(reason),
        queued,
        started,
        ended,
        duration,
        output,
        error_from(error),
        None if returned is None else Payload(returned),
        tuple(Effect(call, Payload(wire)) for call, wire in json.loads(effects or "[]")),
        note,
    )


def answer_row(seq: int, send_id: int, answer: Answer) -> Row:
    """The columns of `answers`."""
    value = answer.value.wire if answer.value else None
    return (send_id, seq, answer.outcome.value, value, _error_text(answer.error))


def answer_from(row: Row) -> Answer:
    """The answer of outcome, value and error."""
    outcome, value, error = row
    return Answer(AnswerOutcome(outcome), None if value is None else Payload(value), error_from(error))


def endpoint_list(endpoint: Endpoint) -> list[str]:
    """An endpoint as the journal writes it."""
    return [endpoint.kind.value, endpoint.name, endpoint.gateway, endpoint.session]


def endpoint_from(parts: list[str]) -> Endpoint:
    """The endpoint of such a list."""
    kind, name, gateway, session = parts
    return Endpoint(EndpointKind(kind), name, gateway, session)


def _call_options(call: Call) -> list[Any]:
    if isinstance(call, RequestCall):
        return [call.host, call.remote_server, call.timeout_s]
    filters = call.filters
    return [call.scope, filters.session_id, filters.user, filters.role, filters.host, list(call.remote_servers)]


def _call(kind: SendKind, project: str, handler: str, payload: Payload, options: list[Any]) -> Call:
    if kind is SendKind.REQUEST:
        return RequestCall(project, handler, payload, *options)
    scope, session_id, user, role, host, servers = options
    return MessageCall(project, handler, payload, scope, Filters(session_id, user, role, host), tuple(servers))


def _error_text(error: ScriptError | None) -> str:
    if error is None:
        return ""
    words = list(astuple(error.explanation)) if error.explanation else None
    return json.dumps([error.type, error.message, error.line, error.traceback, words])


def error_from(text: str) -> ScriptError | None:
    """The error of a column, None where it is empty."""
    if not text:
        return None
    kind, message, line, traceback, words = json.loads(text)
    return ScriptError(kind, message, line, traceback, Explanation(*words) if words else None)
