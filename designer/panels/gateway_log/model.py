"""The lines of the gateways' logs, bounded, and which of them one gateway wrote (H6, M12; plain Python, no Qt).

An error stands there in plain words; the lines of its traceback are kept, too, for whoever wants to see them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from client.looks.error_words import plain_words, traceback_text
from gateway_core.api import Endpoint, EndpointKind, Event, HostLost, LogWritten, OutputWritten, ScriptError

MOST_LINES = 20_000
KEPT_LINES = 10_000
LEVELS = ("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL")  # from harmless to grave


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line. `level` and `logger` are empty for what a script printed and for the further lines of one entry.

    `is_traceback`: shown on demand only. `tip` is the whole entry where one line of it tells little; else empty.
    `seq` is the number of the event that wrote it.
    """

    time_ms: int
    gateway: str
    level: str
    logger: str
    text: str
    is_first: bool = True
    is_traceback: bool = False
    tip: str = ""
    seq: int = 0


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

    def shown(self, wish: "LogWish") -> list[LogLine]:
        """The lines that are to be seen."""
        return shown_of(self.lines, wish)


@dataclass(frozen=True, slots=True)
class LogWish:
    """Which lines are to be seen: of one gateway (empty: all), from a level on (empty: all), with a text in their entry."""

    gateway: str = ""
    level: str = ""
    text: str = ""
    with_tracebacks: bool = False


def shown_of(lines: Iterable[LogLine], wish: LogWish) -> list[LogLine]:
    """Which of these lines are to be seen; an entry is there with all its lines or not at all."""
    shown: list[LogLine] = []
    for entry in _entries(lines):
        if _is_wanted(entry, wish):
            shown += [line for line in entry if wish.with_tracebacks or not line.is_traceback]
    return shown


def _entries(lines: Iterable[LogLine]) -> Iterator[list[LogLine]]:
    entry: list[LogLine] = []
    for line in lines:
        if line.is_first and entry:
            yield entry
            entry = []
        entry.append(line)
    if entry:
        yield entry


def _is_wanted(entry: Sequence[LogLine], wish: LogWish) -> bool:
    head = entry[0]
    if wish.gateway not in ("", head.gateway) or _rank(head.level) < _rank(wish.level or LEVELS[0]):
        return False
    text = wish.text.casefold()
    return not text or any(text in line.text.casefold() or text in line.logger.casefold() for line in entry)


def _rank(level: str) -> int:
    """How grave a level is; what a script printed counts as information."""
    return LEVELS.index(level) if level in LEVELS else LEVELS.index("INFO")


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
    return [LogLine(time_ms, gateway, event.level, event.logger, what, tip=tip, seq=event.seq), *words, *raw]


def _entry(event: Event, where: Endpoint, source: tuple[str, str], text: str) -> list[LogLine]:
    level, logger = source
    texts = text.rstrip("\n").split("\n")
    first = LogLine(event.time_ms, where.name, level, logger, texts[0], seq=event.seq)
    return [first, *(LogLine(event.time_ms, where.name, level, "", more, is_first=False) for more in texts[1:])]
