"""What a play did, as the JSON document that others build on (design.md section 4, a contract)."""

from typing import Any

from gateway_core.cli.session_play import Play
from gateway_core.model.session import Endpoint
from gateway_core.routing.sends import Outcome, Reason
from gateway_core.runtime.send_document import effect_documents, error_document, send_document


def document(play: Play, engine: str) -> dict[str, Any]:
    """The whole play."""
    return {
        "format": 1,
        "lab": play.lab,
        "engine": engine,
        "script": _script(play),
        "sends": [send_document(trace) for trace in play.traces],
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
    error = error_document(ended.error)
    if error is None and ended.outcome is not Outcome.DONE:
        error = {"type": ended.outcome.value, "message": ended.note, "line": 0, "traceback": "", "explanation": None}
    return {
        "outcome": ended.outcome.value,
        "output": play.output,
        "error": error,
        "note": ended.note,
        "effects": effect_documents(ended.effects),
        "duration_ms": ended.duration_ms,
    }


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
