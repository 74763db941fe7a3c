"""Fills the gateway log from events (H6, M12)."""

from collections.abc import Sequence

from designer.panels.gateway_log.model import GatewayLog, LogWish, shown_of
from designer.panels.gateway_log.view import GatewayLogView
from designer.workplace import Workplace
from gateway_core.api import Event, Lab


class GatewayLogPresenter:
    """Keeps all lines and shows those that are wanted; new ones wait while somebody has paused."""

    def __init__(self, view: GatewayLogView, workplace: Workplace) -> None:
        self._view = view
        self._log = GatewayLog()
        self._wish = LogWish()
        self._waiting: int | None = None
        view.wish_changed.connect(self._on_wish_changed)
        view.pause_changed.connect(self._on_pause_changed)
        view.clear_requested.connect(self._on_clear_requested)
        workplace.bridge.events.connect(self.take)
        workplace.edits.changed.connect(self._on_lab_changed)
        self._gateways = [gateway.name for gateway in workplace.edits.lab.gateways]

    def take(self, events: Sequence[Event]) -> None:
        """Keep the lines of these events, and show them unless somebody has paused."""
        added = self._log.take(events)
        if not added:
            return
        has_trimmed = self._log.trim()
        if self._waiting is not None:
            self._waiting += len(shown_of(added, self._wish))
            self._view.show_waiting(self._waiting)
        elif has_trimmed:
            self._show()
        else:
            self._view.append_lines(shown_of(added, self._wish))

    def reveal(self, seq: int) -> bool:
        """Choose the line that an event wrote, whatever the filter says; false where it is no longer kept."""
        if not any(line.seq == seq and line.is_first for line in self._log.lines):
            return False
        if not self._view.choose_line(seq):
            self._view.show_everything()
            self._view.choose_line(seq)
        return True

    def _on_lab_changed(self, lab: Lab) -> None:
        names = [gateway.name for gateway in lab.gateways]
        if names != self._gateways:
            self._gateways = names
            self._view.show_gateways(names)

    def _show(self) -> None:
        self._view.show_lines(self._log.shown(self._wish))
        self._view.show_empty(is_filtered=self._wish != LogWish(with_tracebacks=self._wish.with_tracebacks))

    def _on_wish_changed(self, wish: LogWish) -> None:
        self._wish = wish
        self._show()
        if self._waiting is not None:
            self._waiting = 0
            self._view.show_waiting(0)

    def _on_pause_changed(self, pauses: bool) -> None:  # noqa: FBT001 - the signal's own
        self._waiting = 0 if pauses else None
        self._view.show_waiting(0)
        if not pauses:
            self._show()

    def _on_clear_requested(self, _value: None) -> None:
        self._log.clear()
        self._view.show_lines(())
