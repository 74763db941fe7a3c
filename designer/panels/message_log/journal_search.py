"""Has the journal look for what a filter wants and no column holds: payloads, outputs, errors, receivers.

A portion at a time, so that it can be stopped; the newest that is found is shown at once, the rest now and then.
"""

from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from client.bridge.bridge import Bridge
from gateway_core.api import CommandError, FoundSends, RowFilter, Term

_BUSY_AFTER_MS = 100
_SHOW_EVERY_S = 0.5  # judging a million rows takes its time


class JournalSearch(QObject):
    """One search at a time; another one takes its place.

    Signals: `found_more` (None) when rows are to be judged anew, `busy_changed` (the percentage that is done, or None when
    nothing is looked for any more), `failed` (the `CommandError`).
    """

    found_more = Signal(object)
    busy_changed = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._filter: RowFilter | None = None
        self._waiting: list[Term] = []
        self._top = 0
        self._shown_s = 0.0
        self._has_shown = False
        self._portion = 0  # which question is the latest
        self._current: _Portion | None = None
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(_BUSY_AFTER_MS)
        self._busy.timeout.connect(self._on_busy)

    @property
    def is_running(self) -> bool:
        """Whether something is looked for."""
        return bool(self._waiting)

    def start(self, row_filter: RowFilter | None) -> None:
        """Look for all that this filter wants of the journal."""
        self.stop()
        self._filter = row_filter
        self._waiting = list(row_filter.searches) if row_filter is not None else []
        self._shown_s, self._has_shown = monotonic(), False
        if self._waiting:
            self._busy.start()
            self._ask(None)

    def stop(self) -> None:
        """Look no further; what has been found stays."""
        was_running, self._waiting = self.is_running, []
        self._portion += 1
        self._busy.stop()
        if was_running:
            self.busy_changed.emit(None)

    def _ask(self, before: int | None) -> None:
        self._portion += 1
        self._current = answer = _Portion(self, self._portion)  # the bridge holds it weakly
        self._bridge.run(self._bridge.network.find_sends(self._waiting[0], before=before), answer.take, answer.refuse)

    def take(self, portion: int, found: FoundSends) -> None:
        """The answer to a question; to an earlier one it comes too late."""
        if portion != self._portion or self._filter is None or not self._waiting:
            return
        self._filter.add_found(self._waiting[0], found.ids)
        if found.before is None:
            self._waiting.pop(0)
        if not self._waiting:
            self._busy.stop()
            self.busy_changed.emit(None)
            self.found_more.emit(None)
            return
        self._top = max(self._top, found.before or 0)
        is_first = bool(found.ids) and not self._has_shown
        if is_first or monotonic() - self._shown_s > _SHOW_EVERY_S:
            self.found_more.emit(None)
            self._shown_s, self._has_shown = monotonic(), True
        if not self._busy.isActive():
            self.busy_changed.emit(self._percent(found.before))
        self._ask(found.before)

    def refuse(self, portion: int, error: CommandError) -> None:
        """The journal cannot be read."""
        if portion == self._portion:
            self.stop()
            self.failed.emit(error)

    def _percent(self, before: int | None) -> int:
        return 0 if before is None or not self._top else round(100 - 100 * before / self._top)

    def _on_busy(self) -> None:
        if self._waiting:
            self.busy_changed.emit(0)


class _Portion:
    """Hands on the answer to one question."""

    def __init__(self, search: JournalSearch, number: int) -> None:
        self._search = search
        self._number = number

    def take(self, found: FoundSends) -> None:
        """The answer."""
        self._search.take(self._number, found)

    def refuse(self, error: CommandError) -> None:
        """There is none."""
        self._search.refuse(self._number, error)
