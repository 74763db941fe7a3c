"""Which events the Output Console shows, and as what text (H6; plain Python, no Qt)."""

from dataclasses import dataclass
from typing import Literal

from client.looks.error_words import plain_words
from gateway_core.api import Endpoint, Event, HostLost, LogWritten, OutputWritten

LineKind = Literal["output", "log", "error", "note"]
_BAD_LEVELS = ("ERROR", "FATAL")


@dataclass(frozen=True, slots=True)
class ConsoleLine:
    """A piece of text for a console, line ends included. With a traceback, be it empty, it is an error in plain words."""

    text: str
    kind: LineKind
    traceback: str | None = None


def designer_line(event: Event, designer: Endpoint) -> ConsoleLine | None:
    """What the designer printed or logged outside runs by hand, or None for anything else."""
    if isinstance(event, OutputWritten) and event.where == designer and not event.run_id:
        return ConsoleLine(event.text, "output")
    if isinstance(event, LogWritten) and event.where == designer:
        return log_line(event)
    if isinstance(event, HostLost) and designer in event.where:
        return ConsoleLine(event.reason + "\n", "error")
    return None


def log_line(event: LogWritten) -> ConsoleLine:
    """A log line as consoles show it: level, logger, text."""
    if event.error is not None:
        words = f"{event.level:<5} [{event.logger}] {plain_words(event.error)}\n"
        return ConsoleLine(words, "error", event.error.traceback)
    kind: LineKind = "error" if event.level in _BAD_LEVELS else "log"
    return ConsoleLine(f"{event.level:<5} [{event.logger}] {event.text.rstrip()}\n", kind)
