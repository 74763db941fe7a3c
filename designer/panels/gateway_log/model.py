"""The lines of the gateways' logs, bounded, and which of them one gateway wrote (H6, M12; plain Python, no Qt).

An error stands there in plain words; the lines of its traceback are kept, too, for whoever wants to see them.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from client.looks.error_words import plain_words, traceback_text
from gateway_core.api import Endpoint, EndpointKind, Event, HostLost, LogWritten, OutputWritten, ScriptError

MOST_LINES = 20_000
KEPT_LINES = 10_000


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line. `level` and `logger` are empty for what a script printed and for the further lines of one entry.

    `is_traceback`: shown on demand only. `tip` is the whole entry where one line of it tells little; else empty.
    """

    time_ms: int
    gateway: str
    level: str
    logger: str
    text: str
    is_first: bool = True
    is_traceback: bool = False
    tip: str = ""


class GatewayLog:
    """All lines that are kept. After `MOST_LINES` the oldest go, so that a script that prints without end does no harm."""

    def __init__(self) -> None:
        self.lines: list[LogLine] = []

    def take(self, events: Iterable[Event]) -> list[LogLine]:
        """The new lines that the events bring."""
        added = [line for event in events for line in _lines_of(event)]
        self.lines += added
        return added

    def trim(self) -> bool:
        """Let the oldest lines go if there are too many; true if some went."""
        if len(self.lines) <= MOST_LINES:
            return False
        del self.lines[:-KEPT_LINES]
        return True

    def clear(self) -> None:
        """Forget all lines."""
        self.lines.clear()

    def shown(self, gateway: str, *, with_tracebacks: bool) -> list[LogLine]:
        """The lines of one gateway, of all for an empty name."""
        return shown_of(self.lines, gateway, with_tracebacks=with_tracebacks)


def shown_of(lines: Iterable[LogLine], gateway: str, *, with_tracebacks: bool) -> list[LogLine]:
    """Which of these lines are to be seen."""
    return [line for line in lines if gateway in ("", line.gateway) and (with_tracebacks or not line.is_traceback)]


def _lines_of(event: Event) -> list[LogLine]:
    if isinstance(event, LogWritten) and event.where.kind is EndpointKind.GATEWAY:
        if event.error is not None:
            return _error_entry(event, event.error)
        return _entry(event, event.where, (event.level, event.logger), event.text)
    if isinstance(event, OutputWritten) and event.where.kind is EndpointKind.GATEWAY:
        return _entry(event, event.where, ("", ""), event.text)
    if isinstance(event, HostLost):
        lost = [where for where in event.where if where.kind is EndpointKind.GATEWAY]
        return [line for where in lost for line in _entry(event, where, ("ERROR", "ScriptHost"), event.reason)]
    return []


def _error_entry(event: LogWritten, error: ScriptError) -> list[LogLine]:
    """The error in plain words, then its traceback; only what happened has the entry's level and colour."""
    tip = plain_words(error)
    what, *rest = tip.split("\n")
    time_ms, gateway = event.time_ms, event.where.name
    words = [LogLine(time_ms, gateway, "", "", text, is_first=False, tip=tip) for text in rest]
    lines = traceback_text(error).split("\n")
    raw = [LogLine(time_ms, gateway, "", "", text, is_first=False, is_traceback=True) for text in lines]
    return [LogLine(time_ms, gateway, event.level, event.logger, what, tip=tip), *words, *raw]


def _entry(event: Event, where: Endpoint, source: tuple[str, str], text: str) -> list[LogLine]:
    level, logger = source
    texts = text.rstrip("\n").split("\n")
    first = LogLine(event.time_ms, where.name, level, logger, texts[0])
    return [first, *(LogLine(event.time_ms, where.name, level, "", more, is_first=False) for more in texts[1:])]
