"""What a play did, as the JSON document that others build on (design.md section 4, a contract)."""

from dataclasses import asdict
from typing import Any

from gateway_core.cli.session_play import Play
from gateway_core.messages.calls import MessageCall
from gateway_core.model.session import Endpoint
from gateway_core.routing.near_misses import NearMiss
from gateway_core.routing.sends import AnswerOutcome, Delivery, Effect, Outcome, Reason, ScriptError
from gateway_core.routing.verdict_text import near_miss_text, verdict_text
from gateway_core.routing.verdicts import Verdict
from gateway_core.runtime.trace import Trace
from gateway_core.scripting.explanations.explain import explanation_of


def document(play: Play, engine: str) -> dict[str, Any]:
    """The whole play."""
    return {
        "format": 1,
        "lab": play.lab,
        "engine": engine,
        "script": _script(play),
        "sends": [_send(trace) for trace in play.traces],
        "log": _log(play),
        "settled": play.settled,
    }


def is_failure(play: Play, *, strict: bool) -> bool:
    """Whether the command's exit status is 1."""
    if play.ended.outcome is not Outcome.DONE:
        return True
    bad = (Reason.FAILED, Reason.HANDLER_MISSING)
    return strict and any(verdict.reason in bad for trace in play.traces for verdict in trace.verdicts)


def _script(play: Play) -> dict[str, Any]:
    ended = play.ended
    error = script_error(ended.error)
    if error is None and ended.outcome is not Outcome.DONE:
        error = {"type": ended.outcome.value, "message": ended.note, "line": 0, "traceback": "", "explanation": None}
    return {
        "outcome": ended.outcome.value,
        "output": play.output,
        "error": error,
        "note": ended.note,
        "effects": _effects(ended.effects),
        "duration_ms": ended.duration_ms,
    }


def script_error(error: ScriptError | None) -> dict[str, Any] | None:
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


def _send(trace: Trace) -> dict[str, Any]:
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
            "error": script_error(trace.answer.error),
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
        "error": script_error(delivery.error),
        "returned": delivery.returned.to_json() if delivery.returned else None,
        "effects": _effects(delivery.effects),
        "duration_ms": delivery.duration_ms,
    }


def _effects(effects: tuple[Effect, ...]) -> list[dict[str, Any]]:
    return [{"call": effect.call, "arguments": effect.arguments.to_json()} for effect in effects]


def _log(play: Play) -> list[dict[str, Any]]:
    """All log lines. What queued functions print or show belongs to no run: it stands among them, logger `print` or `show`."""
    lines = [(log.seq, log.where, log.level, log.logger, log.text) for log in play.logs]
    lines += [(output.seq, output.where, "INFO", "print", output.text) for output in play.stray]
    lines += [(end.seq, end.where, "INFO", "show", effect.text) for end in play.showed for effect in end.effects]
    return [
        {"where": where.label, "level": level, "logger": logger, "text": text}
        for _, where, level, logger, text in sorted(lines, key=_first)
    ]


def _first(line: tuple[int, Endpoint, str, str, str]) -> int:
    return line[0]
