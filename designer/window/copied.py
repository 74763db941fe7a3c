"""Puts a text on the clipboard and says so for a moment in the window's status bar, where nothing else would show it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from designer.panels.message_log.log_table import LogTable

_SHOWN_MS = 4_000


def copy_text(window: QMainWindow, text: str, sentence: str) -> None:
    """Copy, and say it in a few words."""
    QGuiApplication.clipboard().setText(text)
    window.statusBar().showMessage(sentence, _SHOWN_MS)


class RowCopies(QObject):
    """Says of a table of a log how many of its rows were copied. The window owns it."""

    def __init__(self, window: QMainWindow, table: LogTable) -> None:
        super().__init__(window)
        self._window = window
        table.copied.connect(self._on_copied)

    def _on_copied(self, count: int) -> None:
        one, many = self.tr("1 row is copied."), self.tr("{count} rows are copied.")
        text = one if count == 1 else many.format(count=f"{count:,}")
        self._window.statusBar().showMessage(text, _SHOWN_MS)
