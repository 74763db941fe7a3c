"""Events as rows of the journal and back. Knows the columns and nothing of SQLite."""

import json
from dataclasses import astuple
from typing import Any

from gateway_core.messages.calls import Call, Filters, MessageCall, RequestCall
from gateway_core.messages.payload import Payload
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


def send_row(send: Send) -> Row:
    """The columns of `sends`."""
    return (
        send.id,
        send.seq,
        send.time_ms,
        send.kind.value,
        json.dumps(_endpoint_list(send.sender)),
        send.call.project,
        send.call.handler,
        send.call.payload.wire,
        json.dumps(_call_options(send.call)),
        json.dumps(send.receipts),
        json.dumps([_endpoint_list(endpoint) for endpoint in send.selected]),
        send.blocked_by,
        send.line,
        send.timeout_s,
    )


def send_from(row: Row) -> Send:
    """The send of a row of `sends`."""
    send_id, seq, time_ms, kind, sender, project, handler, wire, options, receipts, selected, blocked, line, limit = row
    call = _call(SendKind(kind), project, handler, Payload(wire), json.loads(options))
    return Send(
        send_id,
        seq,
        time_ms,
        SendKind(kind),
        _endpoint(json.loads(sender)),
        call,
        tuple(json.loads(receipts)),
        tuple(_endpoint(parts) for parts in json.loads(selected)),
        blocked,
        line,
        limit,
    )


def delivery_row(delivery: Delivery) -> Row:
    """The columns of `deliveries`."""
    effects = [[effect.call, effect.arguments.wire] for effect in delivery.effects]
    return (
        delivery.send_id,
        json.dumps(_endpoint_list(delivery.endpoint)),
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
    """The delivery of a row of `deliveries`."""
    send_id, endpoint, reason, queued, started, ended, duration, output, error, returned, effects, note = row
    return Delivery(
        send_id,
        _endpoint(json.loads(endpoint)),
        Reason(reason),
        queued,
        started,
        ended,
        duration,
        output,
        _error_from(error),
        None if returned is None else Payload(returned),
        tuple(Effect(call, Payload(wire)) for call, wire in json.loads(effects or "[]")),
        note,
    )


def answer_row(send_id: int, answer: Answer) -> Row:
    """The columns of `answers`."""
    value = answer.value.wire if answer.value else None
    return (send_id, answer.outcome.value, value, _error_text(answer.error))


def answer_from(row: Row) -> Answer:
    """The answer of a row of `answers`."""
    _, outcome, value, error = row
    return Answer(AnswerOutcome(outcome), None if value is None else Payload(value), _error_from(error))


def _endpoint_list(endpoint: Endpoint) -> list[str]:
    return [endpoint.kind.value, endpoint.name, endpoint.gateway, endpoint.session]


def _endpoint(parts: list[str]) -> Endpoint:
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


def _error_from(text: str) -> ScriptError | None:
    if not text:
        return None
    kind, message, line, traceback, words = json.loads(text)
    return ScriptError(kind, message, line, traceback, Explanation(*words) if words else None)
