"""What a play did, as text for people: the script, each send with a line for every endpoint, the log."""

from collections.abc import Iterator
from datetime import datetime

from gateway_core.cli.session_play import Play
from gateway_core.messages.calls import Call, MessageCall
from gateway_core.model.session import Endpoint
from gateway_core.routing.sends import AnswerOutcome, Effect, Outcome, Reason, ScriptError
from gateway_core.routing.trace import Trace
from gateway_core.routing.verdict_text import verdict_text
from gateway_core.routing.verdicts import Verdict
from gateway_core.scripting.explanations.explain import explanation_of

_MARKS = {
    Reason.DONE: "✔",
    Reason.FAILED: "✖",
    Reason.STOPPED: "✖",
    Reason.SESSION_CLOSED: "✖",
    Reason.HANDLER_MISSING: "✖",
    Reason.HANDLER_OFF: "✖",
    Reason.QUEUED: "…",
    Reason.RUNNING: "…",
}
_ANSWERS = {
    AnswerOutcome.RETURNED: "answered",
    AnswerOutcome.FAILED: "failed",
    AnswerOutcome.TIMED_OUT: "timed out",
    AnswerOutcome.LATE: "timed out; the answer came late",
}


def story(play: Play) -> str:
    """The whole play, several paragraphs."""
    return "\n".join(_lines(play))


def _lines(play: Play) -> Iterator[str]:
    ended = play.ended
    outcome = {Outcome.DONE: "done", Outcome.FAILED: "failed", Outcome.STOPPED: "stopped"}[ended.outcome]
    yield f"{play.script}: {outcome} after {ended.duration_ms:.0f} ms, run by {play.sender.label} in {play.lab}"
    yield from _indented(play.output)
    yield from (f"    {_effect_text(effect)}" for effect in ended.effects)
    if ended.note:
        yield f"    {ended.note}"
    if ended.error is not None:
        yield from _indented(ended.error.traceback or f"{ended.error.type}: {ended.error.message}")
        yield from _plain_words(ended.error)
    for trace in play.traces:
        yield ""
        yield from _send(trace)
    yield from _log(play)
    if not play.settled:
        yield ""
        yield "Some handlers have not ended; --settle SECONDS waits longer."


def _indented(text: str) -> Iterator[str]:
    return (f"    {line}" for line in text.splitlines())


def _plain_words(error: ScriptError) -> Iterator[str]:
    """What happened, where, why and what to do next; the first line has a mark."""
    what, *rest = explanation_of(error).text.split("\n")
    yield f"    → {what}"
    yield from (f"      {line}" for line in rest)


def _send(trace: Trace) -> Iterator[str]:
    send, call = trace.send, trace.send.call
    function = "sendMessage" if isinstance(call, MessageCall) else "sendRequest"
    line = f", line {send.line}" if send.line else ""
    yield f"#{send.id} {function} {call.project}/{call.handler}  {_limits(call)}  from {send.sender.label}{line}"
    width = max(len(_who(verdict.endpoint)) for verdict in trace.verdicts)
    for verdict in trace.verdicts:
        yield f"  {_mark(verdict)} {_who(verdict.endpoint):<{width}}  {verdict_text(verdict)}"
        if verdict.delivery is not None:
            yield from (f"  {line}" for line in _indented(verdict.delivery.output))
            yield from (f"      {_effect_text(effect)}" for effect in verdict.delivery.effects)
            if verdict.delivery.error is not None:
                yield from (f"  {line}" for line in _plain_words(verdict.delivery.error))
    if trace.answer is not None:
        answer = trace.answer
        what = answer.value.to_python2() if answer.value else answer.error.message if answer.error else ""
        yield f"  → {_ANSWERS[answer.outcome]}: {what}"


def _mark(verdict: Verdict) -> str:
    return _MARKS.get(verdict.reason, "–")


def _who(endpoint: Endpoint) -> str:
    return f"{endpoint.kind} {endpoint.name}" if endpoint.kind != endpoint.name else endpoint.name


def _effect_text(effect: Effect) -> str:
    return f"calls {effect.text}"


def _limits(call: Call) -> str:
    if not isinstance(call, MessageCall):
        parts = [f"hostName={call.host}" if call.host else "", call.remote_server and f"on {call.remote_server}"]
        return "  ".join(part for part in parts if part) or "to the gateway"
    filters = call.filters
    named = {
        "clientSessionId": filters.session_id,
        "user": filters.user,
        "hasRole": filters.role,
        "hostName": filters.host,
        "remoteServers": ", ".join(call.remote_servers),
    }
    given = [f"{name}={value}" for name, value in named.items() if value]
    return "  ".join([f"scope {call.effective_scope}", *given])


def _log(play: Play) -> Iterator[str]:
    if play.logs or play.stray or play.showed:
        yield ""
        yield "log"
    for log in play.logs:
        time = datetime.fromtimestamp(log.time_ms / 1000).astimezone().strftime("%H:%M:%S")
        first, *rest = log.text.splitlines() or [""]
        yield f"  {time}.{log.time_ms % 1000:03d}  {log.where.label}  {log.level}  {log.logger}: {first}"
        yield from (f"      {line}" for line in rest)
    for output in play.stray:
        yield from (f"  {output.where.label} printed: {line}" for line in output.text.splitlines())
    for end in play.showed:
        yield from (f"  {end.where.label} {_effect_text(effect)}" for effect in end.effects)
