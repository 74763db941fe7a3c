"""The lines of a client's console, made from events (rule H6, plain Python)."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from client.looks.error_words import plain_words
from client.looks.outcome_look import outcome_look
from client.toolkit.console_view import Kind
from client.toolkit.times import clock_text
from gateway_core.api import Event, LogWritten, Outcome, OutputWritten, ScriptEnded

_GRAVE = ("ERROR", "FATAL")


@dataclass(frozen=True, slots=True)
class ConsoleText:
    """A piece of text and what it is. With a traceback, be it empty, it is an error in plain words."""

    text: str
    kind: Kind
    traceback: str | None = None


def console_text(event: Event) -> ConsoleText | None:
    """What an event writes to the console, or None."""
    if isinstance(event, OutputWritten):
        return ConsoleText(event.text, "output")
    if isinstance(event, LogWritten) and event.error is not None:
        words = f"{clock_text(event.time_ms)} {event.level:<5} {event.logger}  {plain_words(event.error)}\n"
        return ConsoleText(words, "error", event.error.traceback)
    if isinstance(event, LogWritten):
        line = f"{clock_text(event.time_ms)} {event.level:<5} {event.logger}  {event.text.rstrip()}\n"
        return ConsoleText(line, "error" if event.level in _GRAVE else "log")
    return _end_text(event) if isinstance(event, ScriptEnded) else None


def _end_text(event: ScriptEnded) -> ConsoleText | None:
    """How a script run by hand ended; one that simply went well says nothing."""
    parts = []
    if event.error is not None:
        parts.append(plain_words(event.error))
    if event.note and not any(event.note in part for part in parts):
        parts.append(event.note)
    if not parts and event.outcome is not Outcome.DONE:
        parts.append(QCoreApplication.translate("ClientConsole", "Script {}.").format(outcome_look(event.outcome).word))
    if not parts:
        return None
    traceback = event.error.traceback if event.error is not None else None
    return ConsoleText("\n".join(parts) + "\n", "error" if event.outcome is Outcome.FAILED else "note", traceback)
