"""The lines of the gateways' logs, bounded, and which of them one gateway wrote (H6, M12; plain Python, no Qt)."""

from collections.abc import Iterable
from dataclasses import dataclass

from gateway_core.api import Endpoint, EndpointKind, Event, HostLost, LogWritten, OutputWritten

MOST_LINES = 20_000
KEPT_LINES = 10_000


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line. `level` and `logger` are empty for what a script printed and for the further lines of one entry."""

    time_ms: int
    gateway: str
    level: str
    logger: str
    text: str
    is_first: bool = True


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

    def of_gateway(self, name: str) -> list[LogLine]:
        """The lines of one gateway; of all for an empty name."""
        return [line for line in self.lines if name in ("", line.gateway)]


def _lines_of(event: Event) -> list[LogLine]:
    if isinstance(event, LogWritten) and event.where.kind is EndpointKind.GATEWAY:
        return _entry(event, event.where, (event.level, event.logger), event.text)
    if isinstance(event, OutputWritten) and event.where.kind is EndpointKind.GATEWAY:
        return _entry(event, event.where, ("", ""), event.text)
    if isinstance(event, HostLost):
        lost = [where for where in event.where if where.kind is EndpointKind.GATEWAY]
        return [line for where in lost for line in _entry(event, where, ("ERROR", "ScriptHost"), event.reason)]
    return []


def _entry(event: Event, where: Endpoint, source: tuple[str, str], text: str) -> list[LogLine]:
    level, logger = source
    texts = text.rstrip("\n").split("\n")
    first = LogLine(event.time_ms, where.name, level, logger, texts[0])
    return [first, *(LogLine(event.time_ms, where.name, level, "", more, is_first=False) for more in texts[1:])]
