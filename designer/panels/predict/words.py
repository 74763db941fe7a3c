"""The words around a prediction: what is asked, of which call, how it went, and what each rule is about. No widgets."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from designer.panels.predict.comparison import Comparison, Judged, reason_text
from designer.panels.predict.model import TickGroup, Together
from gateway_core.api import Asked, Endpoint, MessageCall, ScriptEnded

if TYPE_CHECKING:
    from gateway_core.api import WrittenCall


def question_text(asked: Asked) -> str:
    """What is to be ticked."""
    if asked is Asked.SELECTED:
        return QCoreApplication.translate("Predict", "Who will be selected?")
    return QCoreApplication.translate("Predict", "Where will a handler run?")


def meaning_text(asked: Asked) -> str:
    """What that means, for somebody who reads it for the first time."""
    translate = QCoreApplication.translate
    if asked is Asked.SELECTED:
        return translate("Predict", "Tick everybody for whom the message is meant, whether or not a handler is there.")
    return translate("Predict", "Tick everybody at whom a message handler runs because of this message.")


def happened_word(asked: Asked, *, happened: bool) -> str:
    """What really happened at an endpoint, in a word or two."""
    translate = QCoreApplication.translate
    if asked is Asked.SELECTED:
        return translate("Predict", "selected") if happened else translate("Predict", "not selected")
    return translate("Predict", "handler ran") if happened else translate("Predict", "no handler ran")


def call_text(written: "WrittenCall | None", number: int) -> str:
    """The send that is asked about, as far as the script's text tells it."""
    translate = QCoreApplication.translate
    if number > 1:
        text = translate("Predict", "The question is about send number {number} of the script that you run next.")
        return text.format(number=number)
    if written is None:
        return translate(
            "Predict", "The question is about the first send of what you run next: a script or the Send form."
        )
    is_open = set(written.open_arguments)
    parts = [
        f"{name}={'…' if name in is_open else repr(value)}"
        for name, value in _given(written)
        if value or name in is_open
    ]
    text = translate("Predict", "Next, line {line}: {function}({arguments})")
    return text.format(line=written.line, function=written.function.rpartition(".")[2], arguments=", ".join(parts))


def summary_text(comparison: Comparison) -> str:
    """How many were right; what was wrong stands at the rows, the first of which is the chosen one."""
    translate, lines = QCoreApplication.translate, comparison.lines
    if not lines:
        return translate("Predict", "Nobody was there all the time, so there is nothing to compare.")
    if comparison.right == len(lines):
        return translate("Predict", "✔ All {count} right.").format(count=len(lines))
    text = translate("Predict", "{right} of {count} right, {wrong} wrong.")
    return text.format(right=comparison.right, count=len(lines), wrong=len(lines) - comparison.right)


def mistake_text(comparison: Comparison, line: Judged) -> str:
    """What was wrong about one endpoint, and why."""
    translate = QCoreApplication.translate
    text = translate("Predict", "You did not tick {name}. {why}")
    if line.was_ticked:
        text = translate("Predict", "You ticked {name}. {why}")
    return text.format(name=line.name, why=reason_text(comparison, line))


def uncounted_text(comparison: Comparison) -> str:
    """Who does not count, and why; empty where everybody does."""
    translate, texts = QCoreApplication.translate, []
    if comparison.opened:
        text = translate("Predict", "Not counted, because it came after your ticks: {names}.")
        texts.append(text.format(names=", ".join(comparison.opened)))
    if comparison.closed:
        text = translate("Predict", "Not counted, because it closed meanwhile: {names}.")
        texts.append(text.format(names=", ".join(comparison.closed)))
    return " ".join(texts)


def unsent_text(ended: ScriptEnded, made: int, number: int) -> str:
    """Why there is nothing to compare after a script has ended; the ticks are still there."""
    translate = QCoreApplication.translate
    text = translate("Predict", "The script ended without a send, so nothing is compared or counted. Your ticks stay.")
    if made:
        text = translate(
            "Predict",
            "The question is about send number {number}, and this run made {made}: nothing is counted. Your ticks stay.",
        )
    error = ""
    if ended.error is not None:
        error = translate("Predict", "It failed: {type}: {message}").format(
            type=ended.error.type, message=ended.error.message
        )
    return " ".join(part for part in (text.format(made=made, number=number), error) if part)


def elsewhere_text(where: Endpoint, runner: str) -> str:
    """What to do where another ran the script than the one that the question is about."""
    text = QCoreApplication.translate(
        "Predict",
        "{name} ran this, but the question is about a run by {runner}. That is not counted. Press Run and Compare: then "
        "{runner} runs it in its own window. Your ticks stay.",
    )
    return text.format(name=where.name, runner=runner.partition(":")[2])


def blocked_text(mode: str) -> str:
    """What to do where the comm mode let nothing out."""
    text = QCoreApplication.translate(
        "Predict",
        "Nothing was sent: the sender’s comm mode is {mode}. That is not counted. Choose Read/Write in the toolbar and "
        "run again. Your ticks stay.",
    )
    return text.format(mode=mode)


def group_text(group: TickGroup) -> str:
    """Who is ticked together."""
    translate = QCoreApplication.translate
    words = {
        Together.EVERYBODY: translate("Predict", "Everybody"),
        Together.NOBODY: translate("Predict", "Nobody"),
        Together.GATEWAYS: translate("Predict", "All Gateways"),
        Together.CLIENTS: translate("Predict", "All Clients"),
        Together.AT_GATEWAY: translate("Predict", "Clients at {name}"),
        Together.IN_PROJECT: translate("Predict", "Clients of Project {name}"),
    }
    return words[group.together].format(name=group.name)


def rule_words(rule: str) -> str:
    """What a rule is about, in a few words."""
    return _rule_words().get(rule, QCoreApplication.translate("PredictRules", "another rule"))


def _given(written: "WrittenCall") -> tuple[tuple[str, object], ...]:
    """The arguments that decide who gets it, by the names that scripts use."""
    call = written.call
    if not isinstance(call, MessageCall):
        named = (("hostName", call.host), ("remoteServer", call.remote_server))
        return (("project", call.project), ("messageHandler", call.handler), *named)
    filters = call.filters
    return (
        ("project", call.project),
        ("messageHandler", call.handler),
        ("scope", call.scope),
        ("clientSessionId", filters.session_id),
        ("user", filters.user),
        ("hasRole", filters.role),
        ("hostName", filters.host),
        ("remoteServers", list(call.remote_servers)),
    )


def _rule_words() -> Mapping[str, str]:
    translate = QCoreApplication.translate
    return {
        "A3": translate("PredictRules", "a designer never receives"),
        "M4": translate("PredictRules", "the scope where none is given"),
        "M6": translate("PredictRules", "the letters of the scope"),
        "M7": translate("PredictRules", "project and filters of clients"),
        "M8": translate("PredictRules", "host name or address"),
        "M9": translate("PredictRules", "filters and the gateway"),
        "M11": translate("PredictRules", "a project that is not there"),
        "M12": translate("PredictRules", "selected without a handler"),
        "M21": translate("PredictRules", "a handler that fails"),
        "M22": translate("PredictRules", "the comm mode"),
        "M23": translate("PredictRules", "which gateways are named"),
        "M24": translate("PredictRules", "gateways that are down or unknown"),
        "R2": translate("PredictRules", "requests go to the gateway"),
        "R3": translate("PredictRules", "the host name of a request"),
        "R6": translate("PredictRules", "requests to a project that is not there"),
        "R7": translate("PredictRules", "a handler that fails and who asked it"),
        "R10": translate("PredictRules", "requests to a gateway that is down or unknown"),
        "H1": translate("PredictRules", "handlers that are switched off"),
        "H3": translate("PredictRules", "queues of handlers"),
        "F1": translate("PredictRules", "faults on purpose"),
    }
