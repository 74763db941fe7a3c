"""Fills the Output Console from events (H6)."""

from collections.abc import Sequence

from designer.panels.output_console.model import designer_line
from designer.panels.output_console.view import OutputConsoleView
from designer.workplace import Workplace
from gateway_core.api import Event


class OutputConsolePresenter:
    """Writes what belongs there, in order."""

    def __init__(self, view: OutputConsoleView, workplace: Workplace) -> None:
        self._view = view
        self._designer = workplace.designer
        workplace.bridge.events.connect(self.take)

    def take(self, events: Sequence[Event]) -> None:
        """Show what belongs there of these events."""
        for event in events:
            line = designer_line(event, self._designer)
            if line is not None and line.traceback is not None:
                self._view.append_error(line.text, line.traceback)
            elif line is not None:
                self._view.append_text(line.text, line.kind)
