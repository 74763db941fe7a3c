"""Decides what stands in a client's console: all that is printed, logged and raised there (H6)."""

from collections.abc import Sequence

from client.panels.console.model import console_text
from client.panels.console.view import ConsolePanelView
from gateway_core.api import Event


class ConsolePresenter:
    """Writes the events of one session."""

    def __init__(self, view: ConsolePanelView) -> None:
        self._view = view

    def take(self, events: Sequence[Event]) -> None:
        """Write what belongs into the console."""
        for event in events:
            piece = console_text(event)
            if piece is not None and piece.traceback is not None:
                self._view.console.append_error(piece.text, piece.traceback)
            elif piece is not None:
                self._view.console.append_text(piece.text, piece.kind)
