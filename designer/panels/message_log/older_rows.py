"""Loads the rows of earlier sends, a portion at a time, the newest first, while everything else goes on."""

from collections.abc import Callable

from client.bridge.bridge import Bridge
from gateway_core.api import CommandError, LogChange, LogChunk, MessageLog

OnChange = Callable[[LogChange], None]


class OlderRows:
    """Puts older rows into a log until there are no more; `is_done` then. Whoever owns this must keep it."""

    def __init__(self, log: MessageLog, bridge: Bridge, on_change: OnChange) -> None:
        self._log = log
        self._bridge = bridge
        self._on_change = on_change
        self.is_done = False

    def start(self) -> None:
        """Begin with what was just before the first row that is there."""
        before = self._log.columns.ids[0] if len(self._log) else None
        self._bridge.run(self._bridge.network.log_rows(before=before), self._on_rows, self._on_refused)

    def _on_rows(self, chunk: LogChunk) -> None:
        change = self._log.prepend(chunk)
        came_too_late = bool(len(chunk)) and not change.prepended  # rows of this run came in the meantime
        self.is_done = not chunk.has_more and not came_too_late
        self._on_change(change)
        if not self.is_done:
            self.start()

    def _on_refused(self, _error: CommandError) -> None:
        """A journal that cannot be read is said elsewhere; the rows of this run are all there is."""
        self.is_done = True
        self._on_change(LogChange())
