"""One send as the JSON document that others build on: the command line's and an export's (design.md section 4, a contract)."""

from dataclasses import asdict
from typing import Any

from gateway_core.messages.calls import MessageCall
from gateway_core.model.session import Endpoint
from gateway_core.routing.near_misses import NearMiss
from gateway_core.routing.sends import AnswerOutcome, Delivery, Effect, ScriptError
from gateway_core.routing.trace import Trace
from gateway_core.routing.verdict_text import near_miss_text, verdict_text
from gateway_core.routing.verdicts import Verdict
from gateway_core.scripting.explanations.explain import explanation_of


def error_document(error: ScriptError | None) -> dict[str, Any] | None:
    """An error as the contract has it."""
    if error is None:
        return None
    return {
        "type": error.type,
        "message": error.message,
        "line": error.line,
        "traceback": error.traceback,
        "explanation": asdict(explanation_of(error)),
    }


def send_document(trace: Trace) -> dict[str, Any]:
    """One send with its endpoints and a request's answer."""
    send = trace.send
    result: dict[str, Any] = {
        "id": send.id,
        "kind": send.kind.value,
        "sender": _endpoint(send.sender),
        "line": send.line,
        "project": send.call.project,
        "handler": send.call.handler,
        **_arguments(trace),
        "payload": send.call.payload.to_json(),
        "receipts": list(send.receipts),
        "endpoints": [_verdict(verdict) for verdict in trace.verdicts],
    }
    if trace.answer is not None:
        result["answer"] = {
            "outcome": trace.answer.outcome.value,
            "value": trace.answer.value.to_json() if trace.answer.value else None,
            "error": error_document(trace.answer.error),
            "late": trace.answer.outcome is AnswerOutcome.LATE,
        }
    return result


def _arguments(trace: Trace) -> dict[str, Any]:
    call = trace.send.call
    if isinstance(call, MessageCall):
        filters = call.filters
        return {
            "scope": call.effective_scope,
            "filters": _filters(filters.session_id, filters.user, filters.role, filters.host),
            "remote_servers": list(call.remote_servers),
        }
    return {
        "scope": "G",
        "filters": _filters("", "", "", call.host),
        "remote_servers": [call.remote_server] if call.remote_server else [],
        "timeout_s": trace.send.timeout_s,
        "timeout_is_undocumented_default": call.timeout_s is None,
    }


def _filters(session_id: str, user: str, role: str, host: str) -> dict[str, str]:
    return {"clientSessionId": session_id, "user": user, "hasRole": role, "hostName": host}


def _endpoint(endpoint: Endpoint) -> dict[str, str]:
    return {
        "type": endpoint.kind.value,
        "name": endpoint.name,
        "gateway": endpoint.gateway,
        "session": endpoint.session,
    }


def _verdict(verdict: Verdict) -> dict[str, Any]:
    return {
        **_endpoint(verdict.endpoint),
        "selected": verdict.selected,
        "reason": verdict.reason.value,
        "rule": verdict.rule,
        "text": verdict_text(verdict),
        "expected": verdict.expected,
        "actual": verdict.actual,
        "near_miss": _near_miss(verdict.near_miss),
        **_delivery(verdict.delivery),
    }


def _near_miss(miss: NearMiss | None) -> dict[str, str] | None:
    return None if miss is None else {"kind": miss.kind.value, "value": miss.value, "text": near_miss_text(miss)}


def _delivery(delivery: Delivery | None) -> dict[str, Any]:
    if delivery is None:
        return {"output": "", "error": None, "returned": None, "effects": [], "duration_ms": None}
    return {
        "output": delivery.output,
        "error": error_document(delivery.error),
        "returned": delivery.returned.to_json() if delivery.returned else None,
        "effects": effect_documents(delivery.effects),
        "duration_ms": delivery.duration_ms,
    }


def effect_documents(effects: tuple[Effect, ...]) -> list[dict[str, Any]]:
    """What a script did besides printing, in order."""
    return [{"call": effect.call, "arguments": effect.arguments.to_json()} for effect in effects]
